using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClassTeacherPlatform.Credentials.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "credentials_destructions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    Count = table.Column<int>(type: "INTEGER", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentNumber = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credentials_destructions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "credentials_secrets",
                columns: table => new
                {
                    SlipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sealed = table.Column<string>(type: "TEXT", nullable: false),
                    Until = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credentials_secrets", x => x.SlipId);
                });

            migrationBuilder.CreateTable(
                name: "credentials_slips",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    HolderId = table.Column<Guid>(type: "TEXT", nullable: false),
                    IsGuardian = table.Column<bool>(type: "INTEGER", nullable: false),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    HolderName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Login = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    ReissueOf = table.Column<Guid>(type: "TEXT", nullable: true),
                    Source = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credentials_slips", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "credentials_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    SlipId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    On = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    WithSecret = table.Column<bool>(type: "INTEGER", nullable: false),
                    Recipient = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Capacity = table.Column<string>(type: "TEXT", nullable: true),
                    Proof = table.Column<string>(type: "TEXT", nullable: true),
                    Way = table.Column<string>(type: "TEXT", nullable: true),
                    Place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    ScanSha256 = table.Column<string>(type: "TEXT", nullable: true),
                    ScanName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    Note = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credentials_steps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "credentials_undertaking_texts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credentials_undertaking_texts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "credentials_undertakings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Audience = table.Column<string>(type: "TEXT", nullable: false),
                    PersonId = table.Column<Guid>(type: "TEXT", nullable: false),
                    PersonName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SchoolYear = table.Column<int>(type: "INTEGER", nullable: false),
                    TextId = table.Column<Guid>(type: "TEXT", nullable: false),
                    TextNumber = table.Column<string>(type: "TEXT", nullable: false),
                    TextSha256 = table.Column<string>(type: "TEXT", nullable: false),
                    SignedOn = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Place = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    ScanSha256 = table.Column<string>(type: "TEXT", nullable: true),
                    ScanName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: true),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    By = table.Column<Guid>(type: "TEXT", nullable: false),
                    ByName = table.Column<string>(type: "TEXT", maxLength: 300, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_credentials_undertakings", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_credentials_destructions_OperationSeq",
                table: "credentials_destructions",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_credentials_slips_HolderId",
                table: "credentials_slips",
                column: "HolderId");

            migrationBuilder.CreateIndex(
                name: "IX_credentials_slips_OperationSeq",
                table: "credentials_slips",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_credentials_slips_Year_Ordinal",
                table: "credentials_slips",
                columns: new[] { "Year", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_credentials_steps_OperationSeq",
                table: "credentials_steps",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_credentials_steps_SlipId",
                table: "credentials_steps",
                column: "SlipId");

            migrationBuilder.CreateIndex(
                name: "IX_credentials_undertaking_texts_OperationSeq",
                table: "credentials_undertaking_texts",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_credentials_undertaking_texts_Sha256",
                table: "credentials_undertaking_texts",
                column: "Sha256");

            migrationBuilder.CreateIndex(
                name: "IX_credentials_undertakings_OperationSeq",
                table: "credentials_undertakings",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_credentials_undertakings_PersonId_SchoolYear",
                table: "credentials_undertakings",
                columns: new[] { "PersonId", "SchoolYear" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "credentials_destructions");

            migrationBuilder.DropTable(
                name: "credentials_secrets");

            migrationBuilder.DropTable(
                name: "credentials_slips");

            migrationBuilder.DropTable(
                name: "credentials_steps");

            migrationBuilder.DropTable(
                name: "credentials_undertaking_texts");

            migrationBuilder.DropTable(
                name: "credentials_undertakings");
        }
    }
}
