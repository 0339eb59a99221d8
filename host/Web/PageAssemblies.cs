using System.Reflection;

namespace ClassTeacherPlatform.Host.Web;

/// <summary>The assemblies whose pages exist now; replaced as a whole when plugins are switched.</summary>
internal sealed class PageAssemblies
{
    private readonly Lock _lock = new();
    private readonly List<Func<Task>> _circuits = [];
    private volatile IReadOnlyList<Assembly> _current = [];

    public IReadOnlyList<Assembly> Current => _current;

    /// <summary>Told after each replacement, until disposed.</summary>
    public IDisposable Subscribe(Func<Task> changed)
    {
        lock (_lock)
        {
            _circuits.Add(changed);
        }

        return new Subscription(this, changed);
    }

    /// <summary>Takes over a new list and waits until the circuits have rendered it.</summary>
    public Task ReplaceAsync(IEnumerable<Assembly> assemblies)
    {
        _current = [.. assemblies];
        List<Func<Task>> circuits;
        lock (_lock)
        {
            circuits = [.. _circuits];
        }

        return Task.WhenAll(circuits.Select(TellAsync));
    }

    private static async Task TellAsync(Func<Task> circuit)
    {
        try
        {
            await circuit();
        }
        catch (ObjectDisposedException)
        {
            // The circuit ended in the meantime.
        }
    }

    private sealed class Subscription(PageAssemblies owner, Func<Task> changed) : IDisposable
    {
        public void Dispose()
        {
            lock (owner._lock)
            {
                owner._circuits.Remove(changed);
            }
        }
    }
}
