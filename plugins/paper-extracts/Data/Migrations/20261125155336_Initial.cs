using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClassTeacherPlatform.PaperExtracts.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "paper_extracts_extracts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    PeriodId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PeriodName = table.Column<string>(type: "TEXT", nullable: false),
                    AsOf = table.Column<long>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    DataSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Grounds = table.Column<string>(type: "TEXT", nullable: false),
                    RecipientName = table.Column<string>(type: "TEXT", nullable: false),
                    Capacity = table.Column<string>(type: "TEXT", nullable: true),
                    FileSha256 = table.Column<string>(type: "TEXT", nullable: true),
                    FileName = table.Column<string>(type: "TEXT", nullable: true),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegisteredByName = table.Column<string>(type: "TEXT", nullable: false),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GuardianId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_extracts_extracts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "paper_extracts_hand_overs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExtractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", nullable: false),
                    ScanSha256 = table.Column<string>(type: "TEXT", nullable: true),
                    ScanName = table.Column<string>(type: "TEXT", nullable: true),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegisteredByName = table.Column<string>(type: "TEXT", nullable: false),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GuardianId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_extracts_hand_overs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "paper_extracts_heard",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    CauseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegisteredByName = table.Column<string>(type: "TEXT", nullable: false),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GuardianId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_extracts_heard", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "paper_extracts_loads",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PeriodId = table.Column<Guid>(type: "TEXT", nullable: false),
                    FileSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    FileName = table.Column<string>(type: "TEXT", nullable: false),
                    AsOf = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    RowsTaken = table.Column<int>(type: "INTEGER", nullable: false),
                    RowsLeft = table.Column<int>(type: "INTEGER", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegisteredByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_extracts_loads", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "paper_extracts_no_internet",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsWithout = table.Column<bool>(type: "INTEGER", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Paper = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegisteredByName = table.Column<string>(type: "TEXT", nullable: false),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GuardianId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_extracts_no_internet", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "paper_extracts_periods",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    PeriodId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 60, nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Until = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DueOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IsRemoved = table.Column<bool>(type: "INTEGER", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegisteredByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_extracts_periods", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "paper_extracts_recalls",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ExtractId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegisteredByName = table.Column<string>(type: "TEXT", nullable: false),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GuardianId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_extracts_recalls", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "paper_extracts_sheets",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    LoadId = table.Column<Guid>(type: "TEXT", nullable: false),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PeriodId = table.Column<Guid>(type: "TEXT", nullable: false),
                    AsOf = table.Column<long>(type: "INTEGER", nullable: false),
                    Source = table.Column<string>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegisteredByName = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_extracts_sheets", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_extracts_Number",
                table: "paper_extracts_extracts",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_extracts_OperationSeq",
                table: "paper_extracts_extracts",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_extracts_StudentId_PeriodId",
                table: "paper_extracts_extracts",
                columns: new[] { "StudentId", "PeriodId" });

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_hand_overs_ExtractId",
                table: "paper_extracts_hand_overs",
                column: "ExtractId");

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_hand_overs_OperationSeq",
                table: "paper_extracts_hand_overs",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_hand_overs_StudentId",
                table: "paper_extracts_hand_overs",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_heard_CauseId",
                table: "paper_extracts_heard",
                column: "CauseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_heard_OperationSeq",
                table: "paper_extracts_heard",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_heard_StudentId",
                table: "paper_extracts_heard",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_loads_OperationSeq",
                table: "paper_extracts_loads",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_loads_PeriodId",
                table: "paper_extracts_loads",
                column: "PeriodId");

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_no_internet_OperationSeq",
                table: "paper_extracts_no_internet",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_no_internet_StudentId",
                table: "paper_extracts_no_internet",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_periods_OperationSeq",
                table: "paper_extracts_periods",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_periods_PeriodId",
                table: "paper_extracts_periods",
                column: "PeriodId");

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_recalls_ExtractId",
                table: "paper_extracts_recalls",
                column: "ExtractId");

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_recalls_OperationSeq",
                table: "paper_extracts_recalls",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_recalls_StudentId",
                table: "paper_extracts_recalls",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_sheets_LoadId",
                table: "paper_extracts_sheets",
                column: "LoadId");

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_sheets_OperationSeq",
                table: "paper_extracts_sheets",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_paper_extracts_sheets_StudentId_PeriodId",
                table: "paper_extracts_sheets",
                columns: new[] { "StudentId", "PeriodId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "paper_extracts_extracts");

            migrationBuilder.DropTable(
                name: "paper_extracts_hand_overs");

            migrationBuilder.DropTable(
                name: "paper_extracts_heard");

            migrationBuilder.DropTable(
                name: "paper_extracts_loads");

            migrationBuilder.DropTable(
                name: "paper_extracts_no_internet");

            migrationBuilder.DropTable(
                name: "paper_extracts_periods");

            migrationBuilder.DropTable(
                name: "paper_extracts_recalls");

            migrationBuilder.DropTable(
                name: "paper_extracts_sheets");
        }
    }
}
