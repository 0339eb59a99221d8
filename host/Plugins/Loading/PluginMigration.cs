using Autofac;
using ClassTeacherPlatform.Host.Store;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Plugins.Loading;

/// <summary>Brings a plugin's tables up to date; where that, or the start after it, fails, its tables are put back as they were.</summary>
internal sealed partial class PluginMigration(IStoreMigrator migrator, PluginTables tables, IOptions<PluginLimits> limits, ILogger<PluginMigration> logger)
{
    /// <returns>The copy of the tables as they were; null where nothing was migrated.</returns>
    public async Task<string?> RunAsync(ILifetimeScope scope, InstalledPlugin plugin, IReadOnlyList<Type> stores, CancellationToken cancellationToken)
    {
        string? copy = null;
        try
        {
            foreach (var store in stores)
            {
                var found = await migrator.InspectAsync(scope, store, cancellationToken);
                RefuseStrangers(plugin.Id, found);
                if (found.Pending.Count > 0)
                {
                    copy ??= tables.Copy(plugin.Id, plugin.Manifest!.Version);
                    await migrator.MigrateAsync(scope, store, cancellationToken).WaitAsync(limits.Value.Migration, cancellationToken);
                }
            }

            return copy;
        }
        catch (Exception problem) when (problem is not PluginFault && !cancellationToken.IsCancellationRequested)
        {
            Undo(plugin.Id, copy);
            MigrationFailed(problem, plugin.Id);
            throw new PluginFault(Reason.Of("MigrationThrew", problem.GetBaseException().GetType().Name), problem);
        }
    }

    public void Undo(string plugin, string? copy)
    {
        if (copy is not null)
        {
            tables.Restore(plugin, copy);
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
