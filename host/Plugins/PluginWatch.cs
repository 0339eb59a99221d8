using System.Threading.Channels;
using ClassTeacherPlatform.Host.Messaging;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>
/// Follows <c>plugins.json</c> and the folders. Looks twice a second, because watching by the file system's events fails on
/// network drives and with editors that replace files.
/// </summary>
internal sealed partial class PluginWatch(
    PluginInventory inventory, PluginCatalog catalog, CommitSignal committed, TimeProvider clock, ILogger<PluginWatch> logger)
    : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    private readonly Channel<bool> _poke = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private string? _retry;

    /// <summary>Looks at once.</summary>
    /// <param name="retry">A plugin whose failed versions are to be tried again.</param>
    public void Poke(string? retry = null)
    {
        _retry = retry ?? _retry;
        _poke.Writer.TryWrite(true);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var commits = committed.Subscribe(_ =>
        {
            Poke();
            return Task.CompletedTask;
        });
        using var timer = clock.CreateTimer(_ => Poke(), null, Interval, Interval);
        while (!stoppingToken.IsCancellationRequested)
        {
            await _poke.Reader.ReadAsync(stoppingToken);
            await FollowAsync(Interlocked.Exchange(ref _retry, null), stoppingToken);
        }
    }

    private async Task FollowAsync(string? retry, CancellationToken stoppingToken)
    {
        try
        {
            if (retry is not null || inventory.Stamp() != inventory.Planned)
            {
                await catalog.ReconcileAsync(retry, stoppingToken);
            }
        }
        catch (Exception problem) when (problem is not OperationCanceledException)
        {
            NotFollowed(problem);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The change of plugins.json could not be followed")]
    private partial void NotFollowed(Exception problem);
}
