using Autofac;
using ClassTeacherPlatform.Host.Store;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Plugins.Loading;

/// <summary>Brings a plugin's tables up to date; where that fails, its tables are put back as they were.</summary>
internal sealed partial class PluginMigration(IStoreMigrator migrator, PluginTables tables, IOptions<PluginLimits> limits, ILogger<PluginMigration> logger)
{
    public async Task RunAsync(ILifetimeScope scope, InstalledPlugin plugin, IReadOnlyList<Type> stores, CancellationToken cancellationToken)
    {
        string? copy = null;
        var isFirst = true;
        try
        {
            foreach (var store in stores)
            {
                var found = await migrator.InspectAsync(scope, store, cancellationToken);
                RefuseStrangers(plugin.Id, found);
                isFirst &= found.Applied.Count == 0;
                if (found.Pending.Count > 0)
                {
                    copy ??= tables.Copy(plugin.Id, plugin.Manifest!.Version);
                    await migrator.MigrateAsync(scope, store, cancellationToken).WaitAsync(limits.Value.Migration, cancellationToken);
                }
            }

            if (copy is not null && isFirst)
            {
                File.Delete(copy);
            }
        }
        catch (Exception problem) when (problem is not PluginFault && !cancellationToken.IsCancellationRequested)
        {
            if (copy is not null)
            {
                tables.Restore(plugin.Id, copy);
            }

            MigrationFailed(problem, plugin.Id);
            throw new PluginFault(Reason.Of("MigrationThrew", problem.GetBaseException().GetType().Name), problem);
        }
    }

    private static void RefuseStrangers(string id, StoreInspection found)
    {
        var prefix = PluginTables.PrefixOf(id);
        if (found.Tables.FirstOrDefault(t => !t.StartsWith(prefix, StringComparison.Ordinal)) is { } table)
        {
            throw new PluginFault(Reason.Of("TableForeign", table, prefix));
        }

        if (found.Unknown.Count > 0)
        {
            throw new PluginFault(Reason.Of("TablesNewer", found.Unknown[^1]));
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Migration of plugin {Plugin} failed; its tables are as they were")]
    private partial void MigrationFailed(Exception problem, string plugin);
}
