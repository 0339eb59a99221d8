using Microsoft.Data.Sqlite;

namespace ClassTeacherPlatform.Host.Store;

/// <summary>Opens connections the one way: WAL, full synchronisation, waiting for a busy writer; read-only ones cannot write.</summary>
internal static class StoreConnection
{
    /// <summary>What makes a connection one that may write and waits for its turn.</summary>
    public const string Writing = "PRAGMA query_only=OFF;" + Waiting;

    private const string Waiting = "PRAGMA busy_timeout=15000;PRAGMA synchronous=FULL;";

    public static SqliteConnection OpenForReading(StoreLocation location) => Open(location, "PRAGMA query_only=ON;" + Waiting);

    public static SqliteConnection OpenForWriting(StoreLocation location) => Open(location, Writing);

    /// <summary>Write-ahead logging is a property of the file: set once, when the kernel migrates.</summary>
    public static void UseWriteAheadLog(StoreLocation location)
    {
        using var connection = Open(location, Writing);
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode=WAL;";
        command.ExecuteNonQuery();
    }

    private static SqliteConnection Open(StoreLocation location, string mode)
    {
        var connection = new SqliteConnection(location.ConnectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = mode;
            command.ExecuteNonQuery();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
