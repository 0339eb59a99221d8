#if BROKEN_MIGRATION
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Fixtures.Growing;

/// <summary>Takes the data away for good, past the transaction, and then fails.</summary>
[DbContext(typeof(GrowingContext))]
[Migration("20261101000000_Storm")]
public sealed class Storm : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DROP TABLE growing_leaves", suppressTransaction: true);
        migrationBuilder.Sql("CREATE TABLE \"growing_ruins\" (\"Id\" INTEGER)", suppressTransaction: true);
        migrationBuilder.Sql("INSERT INTO no_such_table VALUES (1)");
    }
}
#endif
