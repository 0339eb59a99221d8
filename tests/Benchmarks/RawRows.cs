using ClassTeacherPlatform.Host.Store;
using Microsoft.Data.Sqlite;

namespace ClassTeacherPlatform.Benchmarks;

/// <summary>All rows of a database, and the barest way to write them: one prepared statement a table, one transaction.</summary>
internal static class RawRows
{
    public static IReadOnlyList<(string Table, IReadOnlyList<object[]> Rows)> ReadAll(StoreLocation location)
    {
        using var connection = StoreConnection.OpenForReading(location);
        var tables = Read(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE 'kernel%' AND name NOT LIKE '%migration%' ORDER BY rowid");
        return [.. tables.Select(t => ((string)t[0], Read(connection, $"SELECT * FROM \"{t[0]}\"")))];
    }

    public static void Insert(StoreLocation location, IReadOnlyList<(string Table, IReadOnlyList<object[]> Rows)> all)
    {
        using var connection = StoreConnection.OpenForWriting(location);
        Execute(connection, "PRAGMA foreign_keys=OFF");
        using var transaction = connection.BeginTransaction();
        foreach (var (table, rows) in all.Where(t => t.Rows.Count > 0))
        {
            Write(connection, transaction, table, rows);
        }

        transaction.Commit();
    }

    private static void Write(SqliteConnection connection, SqliteTransaction transaction, string table, IReadOnlyList<object[]> rows)
    {
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        var parameters = Enumerable.Range(0, rows[0].Length).Select(at => command.Parameters.Add(new SqliteParameter($"$p{at}", null))).ToList();
#pragma warning disable CA2100 // Table names are the schema's own.
        command.CommandText = $"INSERT OR REPLACE INTO \"{table}\" VALUES ({string.Join(',', parameters.Select(p => p.ParameterName))})";
#pragma warning restore CA2100
        command.Prepare();
        foreach (var row in rows)
        {
            for (var at = 0; at < row.Length; at++)
            {
                parameters[at].Value = row[at];
            }

            command.ExecuteNonQuery();
        }
    }

    private static List<object[]> Read(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The program's own texts.
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            rows.Add(row);
        }

        return rows;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The program's own texts.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
