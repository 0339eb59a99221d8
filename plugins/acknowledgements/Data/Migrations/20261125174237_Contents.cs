using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClassTeacherPlatform.Acknowledgements.Data.Migrations
{
    /// <inheritdoc />
    public partial class Contents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Remark",
                table: "acknowledgements_answers",
                type: "TEXT",
                maxLength: 300,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Route",
                table: "acknowledgements_answers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ScanFrom",
                table: "acknowledgements_answers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ScanName",
                table: "acknowledgements_answers",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ScanSha256",
                table: "acknowledgements_answers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "ScanTo",
                table: "acknowledgements_answers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "acknowledgements_content_targets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClassId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acknowledgements_content_targets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "acknowledgements_content_versions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: true),
                    FileSha256 = table.Column<string>(type: "TEXT", nullable: true),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Rule = table.Column<string>(type: "TEXT", nullable: false),
                    IsForSchool = table.Column<bool>(type: "INTEGER", nullable: false),
                    AskAgain = table.Column<bool>(type: "INTEGER", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PeriodFrom = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    PeriodUntil = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DataOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    PublishedBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    PublishedByName = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acknowledgements_content_versions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "acknowledgements_content_withdrawals",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ContentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    WithdrawnByName = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acknowledgements_content_withdrawals", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "acknowledgements_invalidations",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnswerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    InvalidatedByName = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GuardianId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acknowledgements_invalidations", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "acknowledgements_school_system_ticks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AnswerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsEntered = table.Column<bool>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    TickedByName = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GuardianId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acknowledgements_school_system_ticks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "acknowledgements_student_parts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    VersionId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Data = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acknowledgements_student_parts", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_content_targets_ClassId",
                table: "acknowledgements_content_targets",
                column: "ClassId");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_content_targets_OperationSeq",
                table: "acknowledgements_content_targets",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_content_targets_VersionId",
                table: "acknowledgements_content_targets",
                column: "VersionId");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_content_versions_ContentId_Number",
                table: "acknowledgements_content_versions",
                columns: new[] { "ContentId", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_content_versions_OperationSeq",
                table: "acknowledgements_content_versions",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_content_withdrawals_ContentId",
                table: "acknowledgements_content_withdrawals",
                column: "ContentId");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_content_withdrawals_OperationSeq",
                table: "acknowledgements_content_withdrawals",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_invalidations_AnswerId",
                table: "acknowledgements_invalidations",
                column: "AnswerId");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_invalidations_OperationSeq",
                table: "acknowledgements_invalidations",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_invalidations_StudentId",
                table: "acknowledgements_invalidations",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_school_system_ticks_AnswerId",
                table: "acknowledgements_school_system_ticks",
                column: "AnswerId");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_school_system_ticks_OperationSeq",
                table: "acknowledgements_school_system_ticks",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_school_system_ticks_StudentId",
                table: "acknowledgements_school_system_ticks",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_student_parts_OperationSeq",
                table: "acknowledgements_student_parts",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_student_parts_VersionId_StudentId",
                table: "acknowledgements_student_parts",
                columns: new[] { "VersionId", "StudentId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "acknowledgements_content_targets");

            migrationBuilder.DropTable(
                name: "acknowledgements_content_versions");

            migrationBuilder.DropTable(
                name: "acknowledgements_content_withdrawals");

            migrationBuilder.DropTable(
                name: "acknowledgements_invalidations");

            migrationBuilder.DropTable(
                name: "acknowledgements_school_system_ticks");

            migrationBuilder.DropTable(
                name: "acknowledgements_student_parts");

            migrationBuilder.DropColumn(
                name: "Remark",
                table: "acknowledgements_answers");

            migrationBuilder.DropColumn(
                name: "Route",
                table: "acknowledgements_answers");

            migrationBuilder.DropColumn(
                name: "ScanFrom",
                table: "acknowledgements_answers");

            migrationBuilder.DropColumn(
                name: "ScanName",
                table: "acknowledgements_answers");

            migrationBuilder.DropColumn(
                name: "ScanSha256",
                table: "acknowledgements_answers");

            migrationBuilder.DropColumn(
                name: "ScanTo",
                table: "acknowledgements_answers");
        }
    }
}
