namespace ClassTeacherPlatform.Host.Messaging;

/// <summary>One subscriber's queue at work: one run at a time; asked while it runs, it runs once more.</summary>
internal sealed class DeliveryLane(TimeProvider clock) : IDisposable
{
    private readonly Lock _lock = new();
    private Func<Task>? _next;
    private Task _running = Task.CompletedTask;
    private bool _isRunning;
    private ITimer? _timer;

    /// <summary>Completes when nothing runs.</summary>
    public Task Idle
    {
        get
        {
            lock (_lock)
            {
                return _running;
            }
        }
    }

    /// <param name="work">Delivers what waits; throws nothing.</param>
    public void Ask(Func<Task> work)
    {
        lock (_lock)
        {
            _next = work;
            if (!_isRunning)
            {
                _isRunning = true;
                _running = Task.Run(RunAsync);
            }
        }
    }

    /// <summary>Calls back after a while; a later call takes the place of an earlier one.</summary>
    public void After(TimeSpan wait, Action ask)
    {
        lock (_lock)
        {
            _timer?.Dispose();
            _timer = clock.CreateTimer(_ => ask(), null, wait, Timeout.InfiniteTimeSpan);
        }
    }

    public void Dispose()
    {
        lock (_lock)
        {
            _timer?.Dispose();
            _timer = null;
        }
    }

    private async Task RunAsync()
    {
        while (Take() is { } work)
        {
            await work();
        }
    }

    private Func<Task>? Take()
    {
        lock (_lock)
        {
            var work = _next;
            _next = null;
            _isRunning = work is not null;
            return work;
        }
    }
}
