using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace XmessBot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Assessments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "AssessmentEntries",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Move = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Need = table.Column<int>(type: "INTEGER", nullable: true),
                    Transferability = table.Column<int>(type: "INTEGER", nullable: true),
                    Alignment = table.Column<int>(type: "INTEGER", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Author = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AssessmentEntries", x => new { x.RequestId, x.Position });
                    table.ForeignKey(
                        name: "FK_AssessmentEntries_Requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Assessors",
                columns: table => new
                {
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsNamed = table.Column<bool>(type: "INTEGER", nullable: false),
                    Abstains = table.Column<bool>(type: "INTEGER", nullable: false),
                    Need = table.Column<int>(type: "INTEGER", nullable: true),
                    Transferability = table.Column<int>(type: "INTEGER", nullable: true),
                    Alignment = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Assessors", x => new { x.RequestId, x.PersonId });
                    table.ForeignKey(
                        name: "FK_Assessors_Requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "CallAssessors",
                columns: table => new
                {
                    Call = table.Column<string>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Author = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CallAssessors", x => new { x.Call, x.PersonId });
                    table.ForeignKey(
                        name: "FK_CallAssessors_Calls_Call",
                        column: x => x.Call,
                        principalTable: "Calls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_CallAssessors_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Involvements",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Municipality = table.Column<string>(type: "TEXT", maxLength: 5, nullable: true),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Level = table.Column<int>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Author = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Involvements", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AssessmentEntries_PersonId",
                table: "AssessmentEntries",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_Assessors_PersonId",
                table: "Assessors",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_CallAssessors_PersonId",
                table: "CallAssessors",
                column: "PersonId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AssessmentEntries");

            migrationBuilder.DropTable(
                name: "Assessors");

            migrationBuilder.DropTable(
                name: "CallAssessors");

            migrationBuilder.DropTable(
                name: "Involvements");
        }
    }
}
