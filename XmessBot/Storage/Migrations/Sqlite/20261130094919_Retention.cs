using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace XmessBot.Storage.Migrations.Sqlite
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "UnusedSince",
                table: "People",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "UsedAt",
                table: "BotState",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "UsedAt",
                table: "Accounts",
                type: "INTEGER",
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
