using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.Data.Sqlite;

namespace ClassTeacherPlatform.Host.Operations;

/// <summary>
/// Reads the chain's head and writes the next link, inside the open transaction. Prepared statements by hand: it is in the
/// way of every command.
/// </summary>
internal sealed class OperationLog(StoreSession session)
{
    public OperationHead Head()
    {
        using var command = Command("SELECT \"Seq\", \"ReceivedAt\", \"Hash\" FROM kernel_operations ORDER BY \"Seq\" DESC LIMIT 1");
        using var row = command.ExecuteReader();
        return row.Read()
            ? new OperationHead(row.GetInt64(0), new DateTimeOffset(row.GetInt64(1), TimeSpan.Zero), (byte[])row[2])
            : new OperationHead(0, DateTimeOffset.MinValue, OperationHash.Genesis);
    }

    /// <summary>The first answer to a command that was carried out before; null where it was not.</summary>
    public OperationAnswer? AnswerTo(Guid commandId)
    {
        using var command = Command("SELECT \"Result\", \"AccountId\" FROM kernel_operations WHERE \"CommandId\" = $id");
        command.Parameters.AddWithValue("$id", commandId);
        using var row = command.ExecuteReader();
        return row.Read() ? new OperationAnswer(row.IsDBNull(0) ? null : row.GetString(0), new AccountId(row.GetGuid(1))) : null;
    }

    public void Write(OpenOperation operation, byte[] previousHash, string? result)
    {
        var entries = Entries(operation);
        var row = new OperationRow
        {
            Seq = operation.Seq,
            CommandId = operation.Start.CommandId,
            Type = operation.Start.Type,
            AccountId = operation.AccountId,
            OriginSeq = operation.OriginSeq,
            ReceivedAt = operation.ReceivedAt,
            Voidable = operation.Start.Voidable,
            Result = result,
            PreviousHash = previousHash,
        };
        row.Hash = OperationHash.Of(row, entries);
        Insert(row);
        Insert(entries);
    }

    private List<OperationEntryRow> Entries(OpenOperation operation)
    {
        using var commitments = new EntryCommitments(session.Connection, session.Transaction);
        return [.. session.Entries.Select(written => new OperationEntryRow
        {
            EntryId = written.EntryId,
            OperationSeq = operation.Seq,
            Register = written.Register,
            Commitment = commitments.Of(written.Register, written.EntryId)
                ?? throw new InvalidOperationException($"An entry of {written.Register} was not saved."),
        })];
    }

    private void Insert(OperationRow row)
    {
        using var command = Command("""
            INSERT INTO kernel_operations ("Seq","CommandId","Type","AccountId","OriginSeq","ReceivedAt","Voidable","Result","PreviousHash","Hash")
            VALUES ($seq,$command,$type,$account,$origin,$at,$voidable,$result,$previous,$hash)
            """);
        command.Parameters.AddWithValue("$seq", row.Seq);
        command.Parameters.AddWithValue("$command", row.CommandId);
        command.Parameters.AddWithValue("$type", row.Type);
        command.Parameters.AddWithValue("$account", row.AccountId.Value);
        command.Parameters.AddWithValue("$origin", row.OriginSeq);
        command.Parameters.AddWithValue("$at", row.ReceivedAt.UtcTicks);
        command.Parameters.AddWithValue("$voidable", row.Voidable);
        command.Parameters.AddWithValue("$result", (object?)row.Result ?? DBNull.Value);
        command.Parameters.AddWithValue("$previous", row.PreviousHash);
        command.Parameters.AddWithValue("$hash", row.Hash);
        command.ExecuteNonQuery();
    }

    private void Insert(List<OperationEntryRow> entries)
    {
        using var command = Command("""
            INSERT INTO kernel_operation_entries ("EntryId","OperationSeq","Register","Commitment") VALUES ($id,$seq,$register,$commitment)
            """);
        var id = command.Parameters.Add("$id", SqliteType.Text);
        var seq = command.Parameters.Add("$seq", SqliteType.Integer);
        var register = command.Parameters.Add("$register", SqliteType.Text);
        var commitment = command.Parameters.Add("$commitment", SqliteType.Blob);
        foreach (var entry in entries)
        {
            (id.Value, seq.Value) = (entry.EntryId, entry.OperationSeq);
            (register.Value, commitment.Value) = (entry.Register, entry.Commitment);
            command.ExecuteNonQuery();
        }
    }

    private SqliteCommand Command(string sql)
    {
        var command = session.Connection.CreateCommand();
        command.Transaction = session.Transaction;
#pragma warning disable CA2100 // Constant texts of this class only.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
