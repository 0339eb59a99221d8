using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace Fixtures.ThrowsInMigration;

internal sealed class ThrowsInMigrationContext(DbContextOptions<ThrowsInMigrationContext> options, IStoreSession session)
    : PluginContext(options, session)
{
    protected override string TablePrefix => "throws_in_migration_";
}
