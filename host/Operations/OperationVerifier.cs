using ClassTeacherPlatform.Host.Store;
using Microsoft.Data.Sqlite;

namespace ClassTeacherPlatform.Host.Operations;

/// <summary>
/// Walks the chain from its first link and compares every register's row with its commitment. Reads one snapshot, so it runs
/// beside a working host.
/// </summary>
internal sealed class OperationVerifier(StoreLocation location)
{
    /// <returns>What does not hold, in the order of the chain, and the newest link's hash to write down elsewhere.</returns>
    public VerificationReport Verify(CancellationToken cancellationToken)
    {
        using var connection = StoreConnection.OpenForReading(location);
        using var snapshot = connection.BeginTransaction(deferred: true);
        var problems = new List<VerificationProblem>();
        var head = WalkChain(connection, snapshot, problems, cancellationToken);
        var entries = FindStrangers(connection, snapshot, problems);
        return new VerificationReport(head.Seq, entries, Convert.ToHexStringLower(head.Hash), problems);
    }

    private static OperationHead WalkChain(
        SqliteConnection connection, SqliteTransaction snapshot, List<VerificationProblem> problems, CancellationToken cancellationToken)
    {
        using var commitments = new EntryCommitments(connection, snapshot);
        using var entries = new ChainReader(connection, snapshot);
        var head = new OperationHead(0, DateTimeOffset.MinValue, OperationHash.Genesis);
        foreach (var (operation, written) in entries.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (operation.Seq != head.Seq + 1)
            {
                problems.Add(new VerificationProblem(VerificationProblemKind.OperationMissing, head.Seq + 1, null));
            }

            var linked = operation.PreviousHash.AsSpan().SequenceEqual(head.Hash) && OperationHash.Of(operation, written).AsSpan().SequenceEqual(operation.Hash);
            if (!linked || operation.ReceivedAt < head.ReceivedAt)
            {
                problems.Add(new VerificationProblem(VerificationProblemKind.OperationChanged, operation.Seq, null));
            }

            problems.AddRange(written.Select(e => Compare(commitments, e)).OfType<VerificationProblem>());
            head = new OperationHead(operation.Seq, operation.ReceivedAt, operation.Hash);
        }

        return head;
    }

    private static VerificationProblem? Compare(EntryCommitments commitments, OperationEntryRow entry)
    {
        var now = commitments.Of(entry.Register, entry.EntryId);
        return now is null ? new VerificationProblem(VerificationProblemKind.EntryMissing, entry.OperationSeq, entry.Register)
            : now.AsSpan().SequenceEqual(entry.Commitment) ? null
            : new VerificationProblem(VerificationProblemKind.EntryChanged, entry.OperationSeq, entry.Register);
    }

    /// <summary>Rows that no operation wrote, in every table that has the shape of a register.</summary>
    private static long FindStrangers(SqliteConnection connection, SqliteTransaction snapshot, List<VerificationProblem> problems)
    {
        foreach (var register in Registers(connection, snapshot))
        {
            using var command = connection.CreateCommand();
            command.Transaction = snapshot;
#pragma warning disable CA2100 // The table's name is read from the database's own catalogue and quoted.
            command.CommandText = $"""
                SELECT r."OperationSeq" FROM "{register.Replace("\"", "\"\"", StringComparison.Ordinal)}" r
                LEFT JOIN kernel_operation_entries e ON e."EntryId" = r."Id" AND e."OperationSeq" = r."OperationSeq"
                WHERE e."EntryId" IS NULL
                """;
#pragma warning restore CA2100
            using var rows = command.ExecuteReader();
            while (rows.Read())
            {
                problems.Add(new VerificationProblem(VerificationProblemKind.EntryWithoutOperation, rows.GetInt64(0), register));
            }
        }

        using var count = connection.CreateCommand();
        count.Transaction = snapshot;
        count.CommandText = "SELECT COUNT(*) FROM kernel_operation_entries";
        return (long)count.ExecuteScalar()!;
    }

    private static List<string> Registers(SqliteConnection connection, SqliteTransaction snapshot)
    {
        using var command = connection.CreateCommand();
        command.Transaction = snapshot;
        command.CommandText = """
            SELECT m.name FROM sqlite_master m
            WHERE m.type = 'table' AND 3 = (SELECT COUNT(*) FROM pragma_table_info(m.name) c WHERE c.name IN ('Id', 'OperationSeq', 'Salt'))
            ORDER BY m.name
            """;
        using var rows = command.ExecuteReader();
        var names = new List<string>();
        while (rows.Read())
        {
            names.Add(rows.GetString(0));
        }

        return names;
    }
}
