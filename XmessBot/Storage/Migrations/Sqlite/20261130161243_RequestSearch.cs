using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace XmessBot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class RequestSearch : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Modality",
                table: "Requests",
                type: "TEXT",
                maxLength: 16,
                nullable: true,
                computedColumnSql: "json_extract(\"Answers\", '$.Modality')",
                stored: false);

            migrationBuilder.AddColumn<string>(
                name: "Service",
                table: "Requests",
                type: "TEXT",
                maxLength: 16,
                nullable: true,
                computedColumnSql: "json_extract(\"Answers\", '$.Service')",
                stored: false);

            migrationBuilder.CreateIndex(
                name: "IX_Requests_Call_State_SubmittedAt",
                table: "Requests",
                columns: new[] { "Call", "State", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Requests_Municipality_State_Service_SubmittedAt",
                table: "Requests",
                columns: new[] { "Municipality", "State", "Service", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Requests_Service_State_SubmittedAt",
                table: "Requests",
                columns: new[] { "Service", "State", "SubmittedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Requests_SubmittedAt",
                table: "Requests",
                column: "SubmittedAt");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Requests_Call_State_SubmittedAt",
                table: "Requests");

            migrationBuilder.DropIndex(
                name: "IX_Requests_Municipality_State_Service_SubmittedAt",
                table: "Requests");

            migrationBuilder.DropIndex(
                name: "IX_Requests_Service_State_SubmittedAt",
                table: "Requests");

            migrationBuilder.DropIndex(
                name: "IX_Requests_SubmittedAt",
                table: "Requests");

            migrationBuilder.DropColumn(
                name: "Modality",
                table: "Requests");

            migrationBuilder.DropColumn(
                name: "Service",
                table: "Requests");
        }
    }
}
