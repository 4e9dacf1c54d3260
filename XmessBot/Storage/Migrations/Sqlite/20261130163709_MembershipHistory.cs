using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace XmessBot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class MembershipHistory : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "At",
                table: "Memberships",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Author",
                table: "Memberships",
                type: "TEXT",
                maxLength: 320,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Reason",
                table: "Memberships",
                type: "TEXT",
                maxLength: 500,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "TakesBack",
                table: "Memberships",
                type: "INTEGER",
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
