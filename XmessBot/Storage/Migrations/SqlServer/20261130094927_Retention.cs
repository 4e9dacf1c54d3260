using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace XmessBot.Storage.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class Retention : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "MissedLetters",
                table: "People",
                type: "nvarchar(max)",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "UnusedSince",
                table: "People",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "UsedAt",
                table: "BotState",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "UsedAt",
                table: "Accounts",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "IX_BotState_UsedAt",
                table: "BotState",
                column: "UsedAt");

            migrationBuilder.CreateIndex(
                name: "IX_Accounts_UsedAt",
                table: "Accounts",
                column: "UsedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_BotState_UsedAt",
                table: "BotState");

            migrationBuilder.DropIndex(
                name: "IX_Accounts_UsedAt",
                table: "Accounts");

            migrationBuilder.DropColumn(
                name: "MissedLetters",
                table: "People");

            migrationBuilder.DropColumn(
                name: "UnusedSince",
                table: "People");

            migrationBuilder.DropColumn(
                name: "UsedAt",
                table: "BotState");

            migrationBuilder.DropColumn(
                name: "UsedAt",
                table: "Accounts");
        }
    }
}
