using System.Runtime.Loader;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>
/// Counts what switching leaves behind. The framework keeps types in caches of its own, so a plugin's memory comes back for
/// sure only at restart: shown as a diagnostic, and never a reason to refuse a switch.
/// </summary>
internal sealed class PluginSwitches
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, List<(WeakReference Context, long Bytes)>> _unloaded = new(StringComparer.Ordinal);

    /// <summary>Call it when a plugin was taken apart.</summary>
    public void Unloaded(string plugin, AssemblyLoadContext? context)
    {
        lock (_lock)
        {
            var list = _unloaded.TryGetValue(plugin, out var known) ? known : _unloaded[plugin] = [];
            list.Add((new WeakReference(context), GC.GetTotalMemory(forceFullCollection: false)));
        }
    }

    /// <summary>Null where it was never switched off since the start.</summary>
    public SwitchCount? Of(string plugin)
    {
        lock (_lock)
        {
            return _unloaded.GetValueOrDefault(plugin) is not { } list ? null : new SwitchCount(
                list.Count,
                list.Count(one => one.Context.IsAlive),
                list.Count > 1 ? Math.Max(0, (list[^1].Bytes - list[0].Bytes) / (list.Count - 1)) : 0);
        }
    }
}
