using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace XmessBot.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CommissionsDesk : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "Letter",
                table: "Outbox",
                type: "TEXT",
                nullable: true);

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
                name: "CallWeights",
                columns: table => new
                {
                    Call = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Weights = table.Column<string>(type: "TEXT", nullable: false),
                    Author = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CallWeights", x => x.Call);
                    table.ForeignKey(
                        name: "FK_CallWeights_Calls_Call",
                        column: x => x.Call,
                        principalTable: "Calls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Exports",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Asker = table.Column<Guid>(type: "TEXT", nullable: false),
                    Parts = table.Column<int>(type: "INTEGER", nullable: false),
                    Call = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    AskedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    OpenedAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Exports", x => x.Id);
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

            migrationBuilder.CreateTable(
                name: "Letters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RequestId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Call = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Municipality = table.Column<string>(type: "TEXT", maxLength: 5, nullable: false),
                    Move = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    Service = table.Column<string>(type: "TEXT", maxLength: 16, nullable: true),
                    Mentor = table.Column<Guid>(type: "TEXT", nullable: true),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 16, nullable: false),
                    Author = table.Column<string>(type: "TEXT", maxLength: 320, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    EndedBy = table.Column<string>(type: "TEXT", maxLength: 320, nullable: true),
                    EndedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: true),
                    HeldFor = table.Column<Guid>(type: "TEXT", nullable: true),
                    Version = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Letters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Letters_Requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "Requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "Proofs",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Faults = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Proofs", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "SentReminders",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    About = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SentAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SentReminders", x => new { x.PersonId, x.Kind, x.About });
                    table.ForeignKey(
                        name: "FK_SentReminders_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "SilencedReminders",
                columns: table => new
                {
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 24, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_SilencedReminders", x => new { x.PersonId, x.Kind });
                    table.ForeignKey(
                        name: "FK_SilencedReminders_People_PersonId",
                        column: x => x.PersonId,
                        principalTable: "People",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

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

            migrationBuilder.CreateIndex(
                name: "IX_Letters_HeldFor",
                table: "Letters",
                column: "HeldFor",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Letters_RequestId",
                table: "Letters",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_Letters_State",
                table: "Letters",
                column: "State");

            migrationBuilder.CreateIndex(
                name: "IX_SentReminders_SentAt",
                table: "SentReminders",
                column: "SentAt");
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
                name: "CallWeights");

            migrationBuilder.DropTable(
                name: "Exports");

            migrationBuilder.DropTable(
                name: "Involvements");

            migrationBuilder.DropTable(
                name: "Letters");

            migrationBuilder.DropTable(
                name: "Proofs");

            migrationBuilder.DropTable(
                name: "SentReminders");

            migrationBuilder.DropTable(
                name: "SilencedReminders");

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

            migrationBuilder.DropColumn(
                name: "Letter",
                table: "Outbox");

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
