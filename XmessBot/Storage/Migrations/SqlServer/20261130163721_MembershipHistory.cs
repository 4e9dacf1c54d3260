using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace XmessBot.Storage.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class MembershipHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "At",
                table: "Memberships",
                type: "datetimeoffset",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Author",
                table: "Memberships",
                type: "nvarchar(320)",
                maxLength: 320,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "Memberships",
                type: "nvarchar(500)",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TakesBack",
                table: "Memberships",
                type: "int",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "At",
                table: "Memberships");

            migrationBuilder.DropColumn(
                name: "Author",
                table: "Memberships");

            migrationBuilder.DropColumn(
                name: "Reason",
                table: "Memberships");

            migrationBuilder.DropColumn(
                name: "TakesBack",
                table: "Memberships");
        }
    }
}
