using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClassTeacherPlatform.Acknowledgements.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "acknowledgements_answers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: false),
                    SeenOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SignerName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Capacity = table.Column<string>(type: "TEXT", nullable: true),
                    OriginalPlace = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RegisteredBy = table.Column<Guid>(type: "TEXT", nullable: false),
                    RegisteredByName = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GuardianId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acknowledgements_answers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "acknowledgements_asks",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ConsentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GuardianId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acknowledgements_asks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "acknowledgements_closings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    CauseId = table.Column<Guid>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GuardianId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acknowledgements_closings", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_answers_AskId",
                table: "acknowledgements_answers",
                column: "AskId");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_answers_OperationSeq",
                table: "acknowledgements_answers",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_answers_StudentId",
                table: "acknowledgements_answers",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_asks_ConsentId",
                table: "acknowledgements_asks",
                column: "ConsentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_asks_OperationSeq",
                table: "acknowledgements_asks",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_asks_StudentId",
                table: "acknowledgements_asks",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_closings_CauseId",
                table: "acknowledgements_closings",
                column: "CauseId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_closings_OperationSeq",
                table: "acknowledgements_closings",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_closings_StudentId",
                table: "acknowledgements_closings",
                column: "StudentId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "acknowledgements_answers");

            migrationBuilder.DropTable(
                name: "acknowledgements_asks");

            migrationBuilder.DropTable(
                name: "acknowledgements_closings");
        }
    }
}
