using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClassTeacherPlatform.Host.Store.Migrations
{
    /// <inheritdoc />
    public partial class Mail : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "kernel_mail_outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    MailId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: true),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_mail_outcomes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_mail_queue",
                columns: table => new
                {
                    MailId = table.Column<Guid>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    NextAttemptAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: true),
                    Sealed = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_mail_queue", x => x.MailId);
                });

            migrationBuilder.CreateTable(
                name: "kernel_mail_settings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Route = table.Column<string>(type: "TEXT", nullable: false),
                    Host = table.Column<string>(type: "TEXT", nullable: true),
                    Port = table.Column<int>(type: "INTEGER", nullable: false),
                    Security = table.Column<string>(type: "TEXT", nullable: false),
                    User = table.Column<string>(type: "TEXT", nullable: true),
                    Password = table.Column<string>(type: "TEXT", nullable: true),
                    FromAddress = table.Column<string>(type: "TEXT", nullable: true),
                    FromName = table.Column<string>(type: "TEXT", nullable: true),
                    PerMinute = table.Column<int>(type: "INTEGER", nullable: false),
                    BounceHost = table.Column<string>(type: "TEXT", nullable: true),
                    BouncePort = table.Column<int>(type: "INTEGER", nullable: false),
                    BounceSecurity = table.Column<string>(type: "TEXT", nullable: false),
                    BounceUser = table.Column<string>(type: "TEXT", nullable: true),
                    BouncePassword = table.Column<string>(type: "TEXT", nullable: true),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_mail_settings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_mails",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Address = table.Column<string>(type: "TEXT", nullable: false),
                    RecipientName = table.Column<string>(type: "TEXT", nullable: true),
                    ContentSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GuardianId = table.Column<Guid>(type: "TEXT", nullable: true),
                    NotAfter = table.Column<long>(type: "INTEGER", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_mails", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_mail_outcomes_MailId",
                table: "kernel_mail_outcomes",
                column: "MailId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_mail_outcomes_OperationSeq",
                table: "kernel_mail_outcomes",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_mail_queue_State_NextAttemptAt",
                table: "kernel_mail_queue",
                columns: new[] { "State", "NextAttemptAt" });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_mail_settings_OperationSeq",
                table: "kernel_mail_settings",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_mails_OperationSeq",
                table: "kernel_mails",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_mails_Purpose_Key",
                table: "kernel_mails",
                columns: new[] { "Purpose", "Key" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "kernel_mail_outcomes");

            migrationBuilder.DropTable(
                name: "kernel_mail_queue");

            migrationBuilder.DropTable(
                name: "kernel_mail_settings");

            migrationBuilder.DropTable(
                name: "kernel_mails");
        }
    }
}
