using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace XmessBot.Storage.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class WantedMoments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateOnly>(
                name: "WantedDate",
                table: "PlannedSessions",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "WantedMinutes",
                table: "PlannedSessions",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<TimeOnly>(
                name: "WantedStart",
                table: "PlannedSessions",
                type: "time",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "WantedDate",
                table: "PlannedSessions");

            migrationBuilder.DropColumn(
                name: "WantedMinutes",
                table: "PlannedSessions");

            migrationBuilder.DropColumn(
                name: "WantedStart",
                table: "PlannedSessions");
        }
    }
}
