using System.Collections.Concurrent;
using Autofac;
using McMaster.NETCore.Plugins;

namespace ClassTeacherPlatform.Host.Plugins.Loading;

/// <summary>A plugin in memory: its loader, its scope, and the scopes that circuits opened in it.</summary>
internal sealed class LoadedPlugin(InstalledPlugin installed, SchoolPlugin school, PluginLoader loader, RunningPlugin running)
{
    private readonly ConcurrentDictionary<ILifetimeScope, byte> _circuits = new();

    public InstalledPlugin Installed => installed;

    public SchoolPlugin School { get; private set; } = school;

    public RunningPlugin Running { get; private set; } = running;

    /// <summary>Switches duties; everything else stays as it runs.</summary>
    public void Take(SchoolPlugin school)
    {
        School = school;
        Running = Running with { Duties = PluginDuties.On(Running.Manifest, school) };
    }

    public ILifetimeScope OpenCircuitScope(Action<ContainerBuilder> forwards)
    {
        var scope = Running.Scope.BeginLifetimeScope(forwards);
        _circuits.TryAdd(scope, 0);
        return scope;
    }

    public async ValueTask CloseCircuitScopeAsync(ILifetimeScope scope)
    {
        if (_circuits.TryRemove(scope, out _))
        {
            await scope.DisposeAsync();
        }
    }

    /// <summary>Takes it apart after nothing leads to it any more: running work ends first, then scopes of circuits, its own, the loader.</summary>
    /// <param name="limit">For the running work, and again for what the plugin's own code closes.</param>
    /// <returns>What the plugin threw meanwhile; it is gone all the same.</returns>
    public async Task<Exception?> UnloadAsync(TimeSpan limit)
    {
        try
        {
            await Running.Leases.CloseAsync().WaitAsync(limit);
        }
        catch (TimeoutException)
        {
            // What still runs works on a closed connection from here on: nothing of it is committed.
        }

        Exception? fault = null;
        foreach (var scope in _circuits.Keys.Append(Running.Scope))
        {
            try
            {
                _circuits.TryRemove(scope, out _);
                await PluginClosing.CloseAsync(scope, limit);
            }
            catch (Exception problem)
            {
                fault ??= problem;
            }
        }

        loader.Dispose();
        return fault;
    }
}
