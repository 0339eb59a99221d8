using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClassTeacherPlatform.BreachReporting.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "breach_reporting_accesses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    System = table.Column<string>(type: "TEXT", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Owner = table.Column<string>(type: "TEXT", nullable: false),
                    IsFamily = table.Column<bool>(type: "INTEGER", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_breach_reporting_accesses", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "breach_reporting_closings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Conclusion = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_breach_reporting_closings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "breach_reporting_external_lines",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_breach_reporting_external_lines", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "breach_reporting_external_ticks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Item = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_breach_reporting_external_ticks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "breach_reporting_incidents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    What = table.Column<string>(type: "TEXT", nullable: false),
                    ForSupport = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_breach_reporting_incidents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "breach_reporting_intervals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    From = table.Column<long>(type: "INTEGER", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: true),
                    AllAccounts = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsLifted = table.Column<bool>(type: "INTEGER", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_breach_reporting_intervals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "breach_reporting_leak_answers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Leak = table.Column<string>(type: "TEXT", nullable: false),
                    Evidence = table.Column<string>(type: "TEXT", nullable: true),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_breach_reporting_leak_answers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "breach_reporting_moments",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    System = table.Column<string>(type: "TEXT", nullable: true),
                    Instant = table.Column<long>(type: "INTEGER", nullable: true),
                    Ticket = table.Column<string>(type: "TEXT", nullable: true),
                    Evidence = table.Column<string>(type: "TEXT", nullable: true),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_breach_reporting_moments", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "breach_reporting_redo_ticks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RedoneId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_breach_reporting_redo_ticks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "breach_reporting_reviews",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Seq = table.Column<long>(type: "INTEGER", nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: true),
                    DecisionId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_breach_reporting_reviews", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "breach_reporting_scopes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AllAccounts = table.Column<bool>(type: "INTEGER", nullable: false),
                    Order = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_breach_reporting_scopes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "breach_reporting_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AccessId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", nullable: true),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    IncidentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_breach_reporting_steps", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_accesses_IncidentId",
                table: "breach_reporting_accesses",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_accesses_OperationSeq",
                table: "breach_reporting_accesses",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_closings_IncidentId",
                table: "breach_reporting_closings",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_closings_OperationSeq",
                table: "breach_reporting_closings",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_external_lines_IncidentId",
                table: "breach_reporting_external_lines",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_external_lines_OperationSeq",
                table: "breach_reporting_external_lines",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_external_ticks_IncidentId",
                table: "breach_reporting_external_ticks",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_external_ticks_OperationSeq",
                table: "breach_reporting_external_ticks",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_incidents_Number",
                table: "breach_reporting_incidents",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_incidents_OperationSeq",
                table: "breach_reporting_incidents",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_intervals_IncidentId",
                table: "breach_reporting_intervals",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_intervals_OperationSeq",
                table: "breach_reporting_intervals",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_leak_answers_IncidentId",
                table: "breach_reporting_leak_answers",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_leak_answers_OperationSeq",
                table: "breach_reporting_leak_answers",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_moments_IncidentId",
                table: "breach_reporting_moments",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_moments_OperationSeq",
                table: "breach_reporting_moments",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_redo_ticks_IncidentId",
                table: "breach_reporting_redo_ticks",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_redo_ticks_OperationSeq",
                table: "breach_reporting_redo_ticks",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_reviews_IncidentId",
                table: "breach_reporting_reviews",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_reviews_OperationSeq",
                table: "breach_reporting_reviews",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_scopes_IncidentId",
                table: "breach_reporting_scopes",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_scopes_OperationSeq",
                table: "breach_reporting_scopes",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_steps_IncidentId",
                table: "breach_reporting_steps",
                column: "IncidentId");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_steps_OperationSeq",
                table: "breach_reporting_steps",
                column: "OperationSeq");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "breach_reporting_accesses");

            migrationBuilder.DropTable(
                name: "breach_reporting_closings");

            migrationBuilder.DropTable(
                name: "breach_reporting_external_lines");

            migrationBuilder.DropTable(
                name: "breach_reporting_external_ticks");

            migrationBuilder.DropTable(
                name: "breach_reporting_incidents");

            migrationBuilder.DropTable(
                name: "breach_reporting_intervals");

            migrationBuilder.DropTable(
                name: "breach_reporting_leak_answers");

            migrationBuilder.DropTable(
                name: "breach_reporting_moments");

            migrationBuilder.DropTable(
                name: "breach_reporting_redo_ticks");

            migrationBuilder.DropTable(
                name: "breach_reporting_reviews");

            migrationBuilder.DropTable(
                name: "breach_reporting_scopes");

            migrationBuilder.DropTable(
                name: "breach_reporting_steps");
        }
    }
}
