namespace ClassTeacherPlatform.Host.Messaging;

/// <summary>Says inside the process that an operation was committed: deliveries start, open pages read again.</summary>
internal sealed class CommitSignal
{
    private readonly List<Func<long, Task>> _listeners = [];
    private readonly Lock _lock = new();

    public IDisposable Subscribe(Func<long, Task> listener)
    {
        lock (_lock)
        {
            _listeners.Add(listener);
        }

        return new Subscription(this, listener);
    }

    public async Task RaiseAsync(long operationSeq)
    {
        Func<long, Task>[] listeners;
        lock (_lock)
        {
            listeners = [.. _listeners];
        }

        foreach (var listener in listeners)
        {
            await listener(operationSeq);
        }
    }

    private sealed class Subscription(CommitSignal signal, Func<long, Task> listener) : IDisposable
    {
        public void Dispose()
        {
            lock (signal._lock)
            {
                signal._listeners.Remove(listener);
            }
        }
    }
}
