using ClassTeacherPlatform.Sdk.Plugins;

namespace Fixtures.ThrowsInMigration;

public sealed class ThrowsInMigrationPlugin : Plugin
{
    public override void Configure(IPluginBuilder plugin) => plugin.Store<ThrowsInMigrationContext>();
}
