using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Fixtures.ThrowsInMigration;

[DbContext(typeof(ThrowsInMigrationContext))]
[Migration("20260901000000_Initial")]
public sealed class Initial : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("CREATE TABLE \"throws_in_migration_half\" (\"Id\" INTEGER)", suppressTransaction: true);
        migrationBuilder.Sql("INSERT INTO no_such_table VALUES (1)");
    }
}
