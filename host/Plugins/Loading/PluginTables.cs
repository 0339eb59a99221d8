using ClassTeacherPlatform.Host.Store;
using Microsoft.Data.Sqlite;

namespace ClassTeacherPlatform.Host.Plugins.Loading;

/// <summary>
/// Copies a plugin's tables before a migration and puts them back where it failed. A plugin owns the tables that begin with
/// its id, and no others.
/// </summary>
internal sealed class PluginTables(StoreLocation location, PluginFolders folders, TimeProvider clock)
{
    private const string Indexes = "ctp_indexes";

    private const string IndexesSql =
        "SELECT name, sql, tbl_name FROM main.sqlite_master WHERE type = 'index' AND sql IS NOT NULL AND substr(tbl_name, 1, length($prefix)) = $prefix";

    /// <summary>The ids of all plugins: what begins with <c>paper_extracts_</c> is not a table of <c>paper</c>.</summary>
    public IReadOnlyCollection<string> Plugins { get; set; } = [];

    public static string PrefixOf(string pluginId) => pluginId.Replace('-', '_') + "_";

    /// <returns>The copy's file.</returns>
    public string Copy(string pluginId, string version)
    {
        var folder = System.IO.Directory.CreateDirectory(Path.Combine(folders.Data, "backups")).FullName;
        var copy = Path.Combine(folder, $"{pluginId}-{version}-{clock.GetUtcNow():yyyyMMdd-HHmmss-fff}.db");
        WithCopy(copy, connection =>
        {
            foreach (var (name, sql) in TablesIn(connection, "main", pluginId))
            {
                Run(connection, sql.Replace($"CREATE TABLE \"{name}\"", $"CREATE TABLE copy.\"{name}\"", StringComparison.Ordinal));
                Run(connection, $"INSERT INTO copy.\"{name}\" SELECT * FROM main.\"{name}\"");
            }

            Run(connection, $"CREATE TABLE copy.{Indexes} (name TEXT, sql TEXT)");
            foreach (var (name, sql) in Read(connection, IndexesSql, pluginId))
            {
                Run(connection, $"INSERT INTO copy.{Indexes} VALUES ('{Quoted(name)}', '{Quoted(sql)}')");
            }
        });
        return copy;
    }

    public void Restore(string pluginId, string copy) => WithCopy(copy, connection =>
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var (name, _) in TablesIn(connection, "main", pluginId))
        {
            Run(connection, $"DROP TABLE main.\"{name}\"");
        }

        foreach (var (name, sql) in TablesIn(connection, "copy", pluginId))
        {
            Run(connection, sql);
            Run(connection, $"INSERT INTO main.\"{name}\" SELECT * FROM copy.\"{name}\"");
        }

        foreach (var (_, sql) in Read(connection, $"SELECT name, sql, name FROM copy.{Indexes}", pluginId))
        {
            Run(connection, sql);
        }

        transaction.Commit();
    });

    /// <summary>The connection is not given back to the pool: it has a second database attached.</summary>
    private void WithCopy(string copy, Action<SqliteConnection> work)
    {
        using var connection = StoreConnection.OpenForWriting(location);
        try
        {
            Run(connection, "PRAGMA foreign_keys=OFF");
            Run(connection, $"ATTACH DATABASE '{Quoted(copy)}' AS copy");
            work(connection);
        }
        finally
        {
            SqliteConnection.ClearPool(connection);
        }
    }

    private static string Quoted(string text) => text.Replace("'", "''", StringComparison.Ordinal);

    private List<(string Name, string Sql)> TablesIn(SqliteConnection connection, string schema, string pluginId) =>
        Read(connection, $"SELECT name, sql, name FROM {schema}.sqlite_master WHERE type = 'table' AND substr(name, 1, length($prefix)) = $prefix ORDER BY rowid", pluginId);

    private List<(string, string)> Read(SqliteConnection connection, string sql, string pluginId)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constant texts of this class only.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$prefix", PrefixOf(pluginId));
        using var row = command.ExecuteReader();
        var found = new List<(string, string)>();
        while (row.Read())
        {
            if (!IsNeighbours(pluginId, row.GetString(2)))
            {
                found.Add((row.GetString(0), row.GetString(1)));
            }
        }

        return found;
    }

    private bool IsNeighbours(string pluginId, string table) => Plugins.Select(PrefixOf).Any(prefix =>
        prefix.Length > PrefixOf(pluginId).Length && table.StartsWith(prefix, StringComparison.Ordinal));

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Names and statements are the database's own.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
