using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Fixtures.Growing;

[DbContext(typeof(GrowingContext))]
[Migration("20260901000000_Initial")]
public sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.CreateTable(
        name: "growing_leaves",
        columns: table => new
        {
            Id = table.Column<Guid>(type: "TEXT", nullable: false),
            StudentId = table.Column<Guid>(type: "TEXT", nullable: false),
            Text = table.Column<string>(type: "TEXT", nullable: false),
            OperationSeq = table.Column<long>(type: "INTEGER", nullable: false),
            Replaces = table.Column<Guid>(type: "TEXT", nullable: true),
            Salt = table.Column<byte[]>(type: "BLOB", nullable: true),
        },
        constraints: table => table.PrimaryKey("PK_growing_leaves", x => x.Id));
}
