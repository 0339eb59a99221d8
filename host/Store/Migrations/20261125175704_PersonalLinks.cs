using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClassTeacherPlatform.Host.Store.Migrations
{
    /// <inheritdoc />
    public partial class PersonalLinks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "kernel_personal_links",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    AccountId = table.Column<Guid>(type: "TEXT", nullable: false),
                    GuardianId = table.Column<Guid>(type: "TEXT", nullable: true),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    TokenHash = table.Column<string>(type: "TEXT", nullable: false),
                    Delivery = table.Column<string>(type: "TEXT", nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    IssuedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IssuedByName = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_personal_links", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_personal_links_AccountId",
                table: "kernel_personal_links",
                column: "AccountId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_personal_links_GuardianId",
                table: "kernel_personal_links",
                column: "GuardianId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_personal_links_Number",
                table: "kernel_personal_links",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_personal_links_OperationSeq",
                table: "kernel_personal_links",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_personal_links_StudentId",
                table: "kernel_personal_links",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_personal_links_TokenHash",
                table: "kernel_personal_links",
                column: "TokenHash",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "kernel_personal_links");
        }
    }
}
