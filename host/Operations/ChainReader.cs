using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.Data.Sqlite;

namespace ClassTeacherPlatform.Host.Operations;

/// <summary>Streams the chain with each operation's commitments; memory does not grow with its length.</summary>
internal sealed class ChainReader : IDisposable
{
    private readonly SqliteCommand _operations;
    private readonly SqliteCommand _entries;
    private readonly SqliteParameter _seq;

    public ChainReader(SqliteConnection connection, SqliteTransaction snapshot)
    {
        _operations = connection.CreateCommand();
        _operations.Transaction = snapshot;
        _operations.CommandText = """
            SELECT "Seq","CommandId","Type","AccountId","OriginSeq","ReceivedAt","Voidable","PreviousHash","Hash"
            FROM kernel_operations ORDER BY "Seq"
            """;
        _entries = connection.CreateCommand();
        _entries.Transaction = snapshot;
        _entries.CommandText = """SELECT "EntryId","Register","Commitment" FROM kernel_operation_entries WHERE "OperationSeq" = $seq""";
        _seq = _entries.Parameters.Add("$seq", SqliteType.Integer);
    }

    public IEnumerable<(OperationRow Operation, IReadOnlyList<OperationEntryRow> Entries)> Read()
    {
        using var row = _operations.ExecuteReader();
        while (row.Read())
        {
            var operation = new OperationRow
            {
                Seq = row.GetInt64(0),
                CommandId = row.GetGuid(1),
                Type = row.GetString(2),
                AccountId = new AccountId(row.GetGuid(3)),
                OriginSeq = row.GetInt64(4),
                ReceivedAt = new DateTimeOffset(row.GetInt64(5), TimeSpan.Zero),
                Voidable = row.GetBoolean(6),
                PreviousHash = (byte[])row[7],
                Hash = (byte[])row[8],
            };
            yield return (operation, EntriesOf(operation.Seq));
        }
    }

    public void Dispose()
    {
        _operations.Dispose();
        _entries.Dispose();
    }

    private List<OperationEntryRow> EntriesOf(long seq)
    {
        _seq.Value = seq;
        using var row = _entries.ExecuteReader();
        var entries = new List<OperationEntryRow>();
        while (row.Read())
        {
            entries.Add(new OperationEntryRow
            {
                EntryId = row.GetGuid(0),
                OperationSeq = seq,
                Register = row.GetString(1),
                Commitment = (byte[])row[2],
            });
        }

        return entries;
    }
}
