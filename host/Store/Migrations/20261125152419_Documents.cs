using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace ClassTeacherPlatform.Host.Store.Migrations
{
    /// <inheritdoc />
    public partial class Documents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "kernel_document_files",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    DocumentId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    Length = table.Column<long>(type: "INTEGER", nullable: false),
                    Printer = table.Column<int>(type: "INTEGER", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_document_files", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_documents",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Series = table.Column<string>(type: "TEXT", nullable: false),
                    Year = table.Column<int>(type: "INTEGER", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    Template = table.Column<string>(type: "TEXT", nullable: false),
                    TemplateVersion = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", nullable: false),
                    StudentId = table.Column<Guid>(type: "TEXT", nullable: true),
                    GuardianId = table.Column<Guid>(type: "TEXT", nullable: true),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_documents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "kernel_templates",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Template = table.Column<string>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    TextRu = table.Column<string>(type: "TEXT", nullable: false),
                    TextEn = table.Column<string>(type: "TEXT", nullable: false),
                    OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
                    Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
                    Salt = table.Column<byte[]>(type: "BLOB", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_kernel_templates", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_kernel_document_files_DocumentId",
                table: "kernel_document_files",
                column: "DocumentId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_document_files_OperationSeq",
                table: "kernel_document_files",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_documents_OperationSeq",
                table: "kernel_documents",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_documents_Series_Year_Ordinal",
                table: "kernel_documents",
                columns: new[] { "Series", "Year", "Ordinal" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_kernel_documents_StudentId",
                table: "kernel_documents",
                column: "StudentId");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_templates_OperationSeq",
                table: "kernel_templates",
                column: "OperationSeq");

            migrationBuilder.CreateIndex(
                name: "IX_kernel_templates_Template_Version",
                table: "kernel_templates",
                columns: new[] { "Template", "Version" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "kernel_document_files");

            migrationBuilder.DropTable(
                name: "kernel_documents");

            migrationBuilder.DropTable(
                name: "kernel_templates");
        }
    }
}
