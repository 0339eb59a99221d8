using System.Collections.Concurrent;
using Autofac;
using McMaster.NETCore.Plugins;

namespace ClassTeacherPlatform.Host.Plugins.Loading;

/// <summary>A plugin in memory: its loader, its scope, and the scopes that circuits opened in it.</summary>
internal sealed class LoadedPlugin(InstalledPlugin installed, SchoolPlugin school, PluginLoader loader, RunningPlugin running)
{
    private static readonly TimeSpan DrainLimit = TimeSpan.FromSeconds(10);

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
    public async Task UnloadAsync()
    {
        try
        {
            await Running.Leases.CloseAsync().WaitAsync(DrainLimit);
        }
        catch (TimeoutException)
        {
            // What still runs works on a closed connection from here on: nothing of it is committed.
        }

        foreach (var scope in _circuits.Keys)
        {
            await CloseCircuitScopeAsync(scope);
        }

        await Running.Scope.DisposeAsync();
        loader.Dispose();
    }
}
