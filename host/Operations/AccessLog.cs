using System.Threading.Channels;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.Data.Sqlite;

namespace ClassTeacherPlatform.Host.Operations;

/// <summary>
/// Who saw whom (152-FZ, clause 8). A question about named students is recorded before the answer leaves; a class list may
/// wait a second for its neighbours.
/// </summary>
internal sealed partial class AccessLog(StoreLocation location, TimeProvider clock, ILogger<AccessLog> logger) : BackgroundService
{
    private readonly Channel<AccessRecordRow> _buffered = Channel.CreateUnbounded<AccessRecordRow>(new() { SingleReader = true });

    public async Task RecordAsync(AccountId account, string request, object asked, CancellationToken cancellationToken)
    {
        var at = clock.GetUtcNow();
        if (asked is IForStudents { StudentIds.Count: > 0 } students)
        {
            var records = students.StudentIds.Select(s => new AccessRecordRow { AccountId = account, At = at, Request = request, StudentId = s });
            await Task.Run(() => Write([.. records]), cancellationToken);
        }
        else if (asked is IForClass forClass)
        {
            await _buffered.Writer.WriteAsync(new AccessRecordRow { AccountId = account, At = at, Request = request, ClassId = forClass.ClassId }, cancellationToken);
        }
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        _buffered.Writer.TryComplete();
        await base.StopAsync(cancellationToken);
        Flush();
    }

    public override void Dispose()
    {
        Flush();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var second = new PeriodicTimer(TimeSpan.FromSeconds(1), clock);
        while (await second.WaitForNextTickAsync(stoppingToken))
        {
            Flush();
        }
    }

    private void Flush()
    {
        var records = new List<AccessRecordRow>();
        while (_buffered.Reader.TryRead(out var record))
        {
            records.Add(record);
        }

        if (records.Count == 0)
        {
            return;
        }

        try
        {
            Write(records);
        }
        catch (SqliteException problem)
        {
            NotWritten(problem, records.Count);
            records.ForEach(r => _buffered.Writer.TryWrite(r));
        }
    }

    private void Write(List<AccessRecordRow> records)
    {
        using var connection = StoreConnection.OpenForWriting(location);
        using var transaction = connection.BeginTransaction(deferred: false);
        using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = """
            INSERT INTO kernel_access_records ("AccountId","At","Request","ClassId","StudentId") VALUES ($account,$at,$request,$class,$student)
            """;
        foreach (var record in records)
        {
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$account", record.AccountId.Value);
            command.Parameters.AddWithValue("$at", record.At.UtcTicks);
            command.Parameters.AddWithValue("$request", record.Request);
            command.Parameters.AddWithValue("$class", (object?)record.ClassId?.Value ?? DBNull.Value);
            command.Parameters.AddWithValue("$student", (object?)record.StudentId?.Value ?? DBNull.Value);
            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Count} access records are not written yet; they are kept and tried again.")]
    private partial void NotWritten(Exception problem, int count);
}
