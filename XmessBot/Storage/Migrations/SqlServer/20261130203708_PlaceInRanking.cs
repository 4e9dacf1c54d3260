using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace XmessBot.Storage.Migrations.SqlServer
{
    /// <inheritdoc />
    public partial class PlaceInRanking : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "Place",
                table: "RequestEntries",
                type: "int",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Place",
                table: "Letters",
                type: "int",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Place",
                table: "RequestEntries");

            migrationBuilder.DropColumn(
                name: "Place",
                table: "Letters");
        }
    }
}
