using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace XmessBot.Storage.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class RequestHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "EntryCount",
                table: "Requests",
                type: "int",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateOnly>(
                name: "InformationUntil",
                table: "Requests",
                type: "date",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "RequestEntries",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "uniqueidentifier", nullable: false),
                    Position = table.Column<int>(type: "int", nullable: false),
                    Move = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false),
                    To = table.Column<string>(type: "nvarchar(24)", maxLength: 24, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "datetimeoffset", nullable: false),
                    Author = table.Column<string>(type: "nvarchar(320)", maxLength: 320, nullable: false),
                    Text = table.Column<string>(type: "nvarchar(max)", nullable: true),
                    Until = table.Column<DateOnly>(type: "date", nullable: true),
                    Service = table.Column<string>(type: "nvarchar(16)", maxLength: 16, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_RequestEntries", x => new { x.RequestId, x.Position });
                    table.ForeignKey(
                        name: "FK_RequestEntries_Requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Requests_InformationUntil",
                table: "Requests",
                column: "InformationUntil");

            migrationBuilder.Sql(OldRequests.HaveAHistory);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "RequestEntries");

            migrationBuilder.DropIndex(
                name: "IX_Requests_InformationUntil",
                table: "Requests");

            migrationBuilder.DropColumn(
                name: "EntryCount",
                table: "Requests");

            migrationBuilder.DropColumn(
                name: "InformationUntil",
                table: "Requests");
        }
    }
}
