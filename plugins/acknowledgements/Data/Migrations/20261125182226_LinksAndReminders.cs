using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClassTeacherPlatform.Acknowledgements.Data.Migrations
{
    /// <inheritdoc />
    public partial class LinksAndReminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "LinkFact",
                table: "acknowledgements_answers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "LinkNumber",
                table: "acknowledgements_answers",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "acknowledgements_reminders",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    AskId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MailId = table.Column<Guid>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GuardianId = table.Column<Guid>(type: "TEXT", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_acknowledgements_reminders", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_reminders_OperationSeq",
                table: "acknowledgements_reminders",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_acknowledgements_reminders_StudentId",
                table: "acknowledgements_reminders",
                column: "StudentId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "acknowledgements_reminders");

            migrationBuilder.DropColumn(
                name: "LinkFact",
                table: "acknowledgements_answers");

            migrationBuilder.DropColumn(
                name: "LinkNumber",
                table: "acknowledgements_answers");
        }
    }
}
