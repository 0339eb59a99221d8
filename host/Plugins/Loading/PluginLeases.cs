namespace ClassTeacherPlatform.Host.Plugins.Loading;

/// <summary>Counts the work that runs in a plugin, so that it is not taken apart under a command's feet.</summary>
internal sealed class PluginLeases
{
    private readonly Lock _lock = new();
    private readonly TaskCompletionSource _drained = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _running;
    private bool _isClosed;

    /// <summary>Disposed when the work has ended; null where the plugin is being switched off.</summary>
    public IDisposable? Take()
    {
        lock (_lock)
        {
            if (_isClosed)
            {
                return null;
            }

            _running++;
            return new Lease(this);
        }
    }

    /// <summary>Takes no new work, and completes when the running work has ended.</summary>
    public Task CloseAsync()
    {
        lock (_lock)
        {
            _isClosed = true;
            if (_running == 0)
            {
                _drained.TrySetResult();
            }
        }

        return _drained.Task;
    }

    private sealed class Lease(PluginLeases owner) : IDisposable
    {
        private bool _isReturned;

        public void Dispose()
        {
            lock (owner._lock)
            {
                if (_isReturned)
                {
                    return;
                }

                _isReturned = true;
                owner._running--;
                if (owner is { _isClosed: true, _running: 0 })
                {
                    owner._drained.TrySetResult();
                }
            }
        }
    }
}
