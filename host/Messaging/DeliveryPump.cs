using System.Collections.Concurrent;
using System.Threading.Channels;
using ClassTeacherPlatform.Host.Plugins;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Messaging;

/// <summary>
/// Delivers what waits: after each commit, when a plugin returns, and when a failed delivery's time has come. Each subscriber
/// has a lane of its own, so that a failing or slow one holds up itself alone.
/// </summary>
internal sealed partial class DeliveryPump(
    IPluginSet plugins, CommitSignal committed, DeliveryQueue queue, DeliveryAttempt attempt, TimeProvider clock,
    IOptions<DeliveryOptions> options, ILogger<DeliveryPump> logger)
    : BackgroundService
{
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly ConcurrentDictionary<string, DeliveryLane> _lanes = new(StringComparer.Ordinal);

    /// <summary>Looks for work soon.</summary>
    public void Wake() => _wake.Writer.TryWrite(true);

    /// <summary>Delivers everything whose time has come, and returns; what fails waits for its next time.</summary>
    public Task DeliverAsync(CancellationToken cancellationToken) => Task.WhenAll(Listeners.Select(p => DeliverToAsync(p, cancellationToken)));

    private IEnumerable<RunningPlugin> Listeners => plugins.Running.Where(p => p.Heard.Count > 0);

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
                await _wake.Reader.ReadAsync(stoppingToken);
                Listeners.Select(p => p.Manifest.Id).ToList().ForEach(id => Ask(id, stoppingToken));
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops; what waits is in the database.
        }
        finally
        {
            plugins.Changed -= Wake;
            await CloseAsync();
        }
    }

    private async Task CloseAsync()
    {
        foreach (var lane in _lanes.Values)
        {
            lane.Dispose();
        }

        await Task.WhenAll(_lanes.Values.Select(lane => lane.Idle));
    }

    /// <summary>A plugin that does not run now is asked when it returns.</summary>
    private void Ask(string id, CancellationToken stoppingToken)
    {
        if (!stoppingToken.IsCancellationRequested && Listeners.FirstOrDefault(p => p.Manifest.Id == id) is { } plugin)
        {
            var lane = _lanes.GetOrAdd(id, _ => new DeliveryLane(clock));
            lane.Ask(() => RunLaneAsync(lane, plugin, stoppingToken));
        }
    }

    private async Task RunLaneAsync(DeliveryLane lane, RunningPlugin plugin, CancellationToken stoppingToken)
    {
        try
        {
            await DeliverToAsync(plugin, stoppingToken);
            if (queue.NextAttemptAt(plugin.Manifest.Id) is { } next)
            {
                // At least the first wait: what is due and still could not be delivered is not asked for in a circle.
                var wait = next - clock.GetUtcNow();
                lane.After(wait > options.Value.FirstWait ? wait : options.Value.FirstWait, () => Ask(plugin.Manifest.Id, stoppingToken));
            }
        }
        catch (OperationCanceledException)
        {
            // The host stops.
        }
        catch (Exception problem)
        {
            SubscriberFailed(problem.GetType().Name, plugin.Manifest.Id);
        }
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
