using System.Text.Json;
using Autofac;
using ClassTeacherPlatform.Host.Messaging;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Operations;

/// <summary>
/// Carries out work inside one operation: one connection, one transaction, one link of the chain. Work that wrote and raised
/// nothing leaves no link; refused work is rolled back.
/// </summary>
internal sealed class OperationRunner(TimeProvider clock, CommitSignal committed) : IDisposable
{
    /// <summary>One writer at a time in the process: SQLite has one anyway, and waiting here is fair and cancellable.</summary>
    private readonly SemaphoreSlim _writer = new(1);

    /// <param name="scope">A fresh scope of the owner (a plugin's, or the root's).</param>
    /// <param name="start">Who does what.</param>
    /// <param name="work">Runs when the operation is open.</param>
    /// <param name="cancellationToken">Cancels waiting and work; nothing is left behind.</param>
    public async Task<Outcome<TResult>> RunAsync<TResult>(
        ILifetimeScope scope, OperationStart start, Func<OpenOperation, Task<Outcome<TResult>>> work, CancellationToken cancellationToken)
    {
        await _writer.WaitAsync(cancellationToken);
        Outcome<TResult> outcome;
        long? written;
        try
        {
            (outcome, written) = await RunAloneAsync(scope, start, work, cancellationToken);
        }
        finally
        {
            _writer.Release();
        }

        if (written is { } seq)
        {
            await committed.RaiseAsync(seq);
        }

        return outcome;
    }

    public void Dispose() => _writer.Dispose();

    private async Task<(Outcome<TResult> Outcome, long? Written)> RunAloneAsync<TResult>(
        ILifetimeScope scope, OperationStart start, Func<OpenOperation, Task<Outcome<TResult>>> work, CancellationToken cancellationToken)
    {
        var session = scope.Resolve<StoreSession>();
        session.Begin();
        try
        {
            var log = new OperationLog(session);
            if (log.AnswerTo(start.CommandId) is { } answer)
            {
                return (FirstAnswer<TResult>(answer, start), null);
            }

            var head = log.Head();
            var now = clock.GetUtcNow();
            var operation = new OpenOperation(start, head.Seq + 1, now > head.ReceivedAt ? now : head.ReceivedAt);
            session.Open(operation);
            var outcome = await work(operation);
            if (!outcome.IsDone)
            {
                return (outcome, null);
            }

            await session.SaveAllAsync(cancellationToken);
            var leavesLink = session.HasWritten || operation.Raised.Count > 0;
            if (leavesLink)
            {
                log.Write(operation, head.Hash, start.OriginSeq is null ? JsonSerializer.Serialize(outcome.Value) : null);
                scope.Resolve<Outbox>().Store(operation);
            }

            session.Commit();
            return (outcome, leavesLink ? operation.Seq : null);
        }
        finally
        {
            // Not committed means rolled back, also where the work goes on beyond its deadline and writes to a closed connection.
            session.Dispose();
        }
    }

    private static Outcome<TResult> FirstAnswer<TResult>(OperationAnswer answer, OperationStart start) =>
        answer.AccountId != start.AccountId ? new Refusal.Forbidden(start.Type)
        : answer.Result is null ? throw new InvalidOperationException("A delivery's id was sent as a command.")
        : Outcome<TResult>.Of(JsonSerializer.Deserialize<TResult>(answer.Result)!);
}
