using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace XmessBot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SessionNotes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "SessionNotes",
                columns: table => new
                {
                    Account = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Conversation = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    Begun = table.Column<long>(type: "INTEGER", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SessionNotes", x => x.Account);
                });

            migrationBuilder.CreateIndex(
                name: "IX_SessionNotes_Begun",
                table: "SessionNotes",
                column: "Begun");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "SessionNotes");
        }
    }
}
