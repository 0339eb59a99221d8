using System.Threading.Channels;
using ClassTeacherPlatform.Host.Messaging;

namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>Sends what waits: after each commit, and when a delayed mail's time has come.</summary>
internal sealed partial class MailPump(MailRound round, CommitSignal committed, TimeProvider clock, ILogger<MailPump> logger) : BackgroundService
{
    /// <summary>Where a round itself fails (a full disk, say), and at the latest in any case.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly SemaphoreSlim _one = new(1);

    /// <summary>Looks for work soon.</summary>
    public void Wake() => _wake.Writer.TryWrite(true);

    /// <summary>One round now; never two at once.</summary>
    /// <returns>When to come again; null where nothing waits.</returns>
    public async Task<DateTimeOffset?> RunAsync(CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            return await round.RunAsync(cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    public override void Dispose()
    {
        _one.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var commits = committed.Subscribe(_ =>
        {
            Wake();
            return Task.CompletedTask;
        });
        try
        {
            while (!stoppingToken.IsCancellationRequested)
            {
                await WaitAsync(await TryAsync(stoppingToken), stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; what waits is in the database.
        }
    }

    private async Task<TimeSpan> TryAsync(CancellationToken stoppingToken)
    {
        try
        {
            return await RunAsync(stoppingToken) is { } next && next - clock.GetUtcNow() is var wait && wait < Pause ? wait : Pause;
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            RoundFailed(problem.GetType().Name);
            return Pause;
        }
    }

    private async Task WaitAsync(TimeSpan wait, CancellationToken stoppingToken)
    {
        if (wait <= TimeSpan.Zero)
        {
            return;
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        var woken = _wake.Reader.ReadAsync(over.Token).AsTask();
        await Task.WhenAny(woken, Task.Delay(wait, clock, over.Token));
        await over.CancelAsync();
        stoppingToken.ThrowIfCancellationRequested();
        try
        {
            await woken;
        }
        catch (OperationCanceledException)
        {
            // The time came first.
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A round of mail stopped by {Problem}; it is taken up again in a minute.")]
    private partial void RoundFailed(string problem);
}
