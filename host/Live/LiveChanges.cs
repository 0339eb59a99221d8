using ClassTeacherPlatform.Sdk.Blazor.Live;

namespace ClassTeacherPlatform.Host.Live;

/// <summary>
/// Tells open pages that something was committed. A page that is still reading is told once more when it has finished,
/// however many commits there were meanwhile.
/// </summary>
internal sealed partial class LiveChanges(ILogger<LiveChanges> logger) : ILiveChanges
{
    private readonly ILogger _logger = logger;
    private readonly Lock _lock = new();
    private readonly List<Subscriber> _subscribers = [];

    public IDisposable Subscribe(Func<Task> changed)
    {
        var subscriber = new Subscriber(this, changed);
        lock (_lock)
        {
            _subscribers.Add(subscriber);
        }

        return subscriber;
    }

    /// <summary>Called after each commit; does not wait for the pages, so that a slow one holds nobody up.</summary>
    public Task PublishAsync()
    {
        List<Subscriber> subscribers;
        lock (_lock)
        {
            subscribers = [.. _subscribers];
        }

        subscribers.ForEach(subscriber => subscriber.Tell());
        return Task.CompletedTask;
    }

    private void Remove(Subscriber subscriber)
    {
        lock (_lock)
        {
            _subscribers.Remove(subscriber);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A page could not read again after a change")]
    private static partial void LogFailed(ILogger logger, Exception exception);

    private sealed class Subscriber(LiveChanges owner, Func<Task> changed) : IDisposable
    {
        // The page's own language and user: without it the page would read in the context of whoever committed.
        private readonly ExecutionContext? _page = ExecutionContext.Capture();
        private readonly Lock _lock = new();
        private bool _isRunning;
        private bool _isAgain;
        private bool _isDisposed;

        public void Tell()
        {
            lock (_lock)
            {
                if (_isRunning || _isDisposed)
                {
                    _isAgain = true;
                    return;
                }

                _isRunning = true;
            }

            ThreadPool.UnsafeQueueUserWorkItem(static self => self.Start(), this, preferLocal: false);
        }

        public void Dispose()
        {
            lock (_lock)
            {
                _isDisposed = true;
            }

            owner.Remove(this);
        }

        private void Start()
        {
            if (_page is null)
            {
                _ = RunAsync();
                return;
            }

            ExecutionContext.Run(_page, static self => _ = ((Subscriber)self!).RunAsync(), this);
        }

        private async Task RunAsync()
        {
            do
            {
                try
                {
                    await changed();
                }
                catch (Exception exception) when (exception is not ObjectDisposedException)
                {
                    LogFailed(owner._logger, exception);
                }
                catch (ObjectDisposedException)
                {
                    // The page closed while it was told.
                }
            }
            while (IsAgain());
        }

        private bool IsAgain()
        {
            lock (_lock)
            {
                var again = _isAgain && !_isDisposed;
                _isAgain = false;
                _isRunning = again;
                return again;
            }
        }
    }
}
