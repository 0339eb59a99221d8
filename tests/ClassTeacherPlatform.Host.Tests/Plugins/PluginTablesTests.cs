using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Plugins.Loading;
using ClassTeacherPlatform.Host.Store;
using Microsoft.Data.Sqlite;

namespace ClassTeacherPlatform.Host.Tests.Plugins;

public sealed class PluginTablesTests : IDisposable
{
    private readonly StoreLocation _location = new(System.IO.Directory.CreateTempSubdirectory("ctp-tables-").FullName);

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        System.IO.Directory.Delete(_location.DataFolder, recursive: true);
    }

    [Fact]
    public void Restore_AfterTheTablesWereSpoiled_PutsBackRowsAndIndexes()
    {
        var tables = new PluginTables(_location, new PluginFolders([], _location.DataFolder), TimeProvider.System) { Plugins = ["paper"] };
        Run("CREATE TABLE \"paper_lists\" (\"Id\" INTEGER); INSERT INTO paper_lists VALUES (1); CREATE INDEX \"IX_paper\" ON \"paper_lists\" (\"Id\")");
        var copy = tables.Copy("paper", "1.0.0");
        Run("DROP TABLE paper_lists; CREATE TABLE \"paper_ruins\" (\"Id\" INTEGER)");

        tables.Restore("paper", copy);

        Assert.Equal(1L, Ask("SELECT COUNT(*) FROM paper_lists"));
        Assert.Equal(1L, Ask("SELECT COUNT(*) FROM sqlite_master WHERE name = 'IX_paper'"));
        Assert.Equal(0L, Ask("SELECT COUNT(*) FROM sqlite_master WHERE name = 'paper_ruins'"));
    }

    [Fact]
    public void Restore_BesideANeighbourWhoseNameBeginsAlike_LeavesItsTablesAlone()
    {
        var tables = new PluginTables(_location, new PluginFolders([], _location.DataFolder), TimeProvider.System)
        {
            Plugins = ["paper", "paper-extracts"],
        };
        Run("CREATE TABLE \"paper_lists\" (\"Id\" INTEGER); CREATE TABLE \"paper_extracts_lists\" (\"Id\" INTEGER)");
        var copy = tables.Copy("paper", "1.0.0");
        Run("INSERT INTO paper_extracts_lists VALUES (1)");

        tables.Restore("paper", copy);

        Assert.Equal(1L, Ask("SELECT COUNT(*) FROM paper_extracts_lists"));
    }

    private void Run(string sql) => Ask(sql);

    private object? Ask(string sql)
    {
        using var connection = StoreConnection.OpenForWriting(_location);
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The tests' own texts.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }
}
