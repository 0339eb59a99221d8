using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClassTeacherPlatform.BreachReporting.Data.Migrations
{
    /// <inheritdoc />
    public partial class AccessChecks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "breach_reporting_access_checks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ClassId = table.Column<Guid>(type: "TEXT", nullable: true),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", nullable: false),
                    People = table.Column<int>(type: "INTEGER", nullable: false),
                    ListSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Remark = table.Column<string>(type: "TEXT", nullable: true),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_breach_reporting_access_checks", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_access_checks_ClassId",
                table: "breach_reporting_access_checks",
                column: "ClassId");

            migrationBuilder.CreateIndex(
                name: "IX_breach_reporting_access_checks_OperationSeq",
                table: "breach_reporting_access_checks",
                column: "OperationSeq");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "breach_reporting_access_checks");
        }
    }
}
