#if SECOND
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Fixtures.Growing;

[DbContext(typeof(GrowingContext))]
[Migration("20261001000000_Colour")]
public sealed class Colour : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("Colour", "growing_leaves", type: "TEXT", nullable: true);
        migrationBuilder.CreateIndex("IX_growing_leaves_Text", "growing_leaves", "Text");
    }
}
#endif
