#if BROKEN_START
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Fixtures.Growing;

/// <summary>Goes well, and loses a leaf; what fails comes after it.</summary>
[DbContext(typeof(GrowingContext))]
[Migration("20261201000000_Drought")]
public sealed class Drought : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DELETE FROM growing_leaves");
}
#endif
