using System.Threading.Channels;
using ClassTeacherPlatform.Host.Plugins;

namespace ClassTeacherPlatform.Host.Messaging;

/// <summary>
/// Delivers what waits: after each commit, when a plugin returns, and when a failed delivery's time has come. One queue a
/// subscriber, so that a failing one holds up itself alone.
/// </summary>
internal sealed partial class DeliveryPump(
    IPluginSet plugins, CommitSignal committed, DeliveryQueue queue, DeliveryAttempt attempt, TimeProvider clock, ILogger<DeliveryPump> logger)
    : BackgroundService
{
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>Looks for work soon.</summary>
    public void Wake() => _wake.Writer.TryWrite(true);

    /// <summary>Delivers everything whose time has come, and returns; what fails waits for its next time.</summary>
    public async Task DeliverAsync(CancellationToken cancellationToken)
    {
        var running = plugins.Running;
        await Task.WhenAll(running.Where(p => p.Heard.Count > 0).Select(p => DeliverToAsync(p, cancellationToken)));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var commits = committed.Subscribe(_ =>
        {
            Wake();
            return Task.CompletedTask;
        });
        plugins.Changed += Wake;
        try
        {
            Wake();
            while (!stoppingToken.IsCancellationRequested)
            {
                await WaitAsync(stoppingToken);
                await DeliverAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; what waits is in the database.
        }
        finally
        {
            plugins.Changed -= Wake;
        }
    }

    /// <summary>Until woken, or until a failed delivery's time has come.</summary>
    private async Task WaitAsync(CancellationToken stoppingToken)
    {
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(stoppingToken);
        if (queue.NextAttemptAt() is { } next)
        {
            var wait = next - clock.GetUtcNow();
            if (wait <= TimeSpan.Zero)
            {
                return;
            }

            using var timer = clock.CreateTimer(_ => Wake(), null, wait, Timeout.InfiniteTimeSpan);
            await _wake.Reader.ReadAsync(timed.Token);
            return;
        }

        await _wake.Reader.ReadAsync(timed.Token);
    }

    private async Task DeliverToAsync(RunningPlugin plugin, CancellationToken cancellationToken)
    {
        try
        {
            while (queue.Next(plugin.Manifest.Id) is { } delivery && await attempt.DeliverAsync(plugin, delivery, cancellationToken))
            {
                // On to the next one.
            }
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            SubscriberFailed(problem.GetType().Name, plugin.Manifest.Id);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Deliveries to {Plugin} stopped by {Problem}; they are taken up again with the next change.")]
    private partial void SubscriberFailed(string problem, string plugin);
}
