using System.Collections.Concurrent;
using System.Diagnostics;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Finds whose code threw in a page: the plugin nearest to the throw on the stack.</summary>
internal sealed class PluginFaults(PluginCatalog catalog, TimeProvider clock) : IPageFaults
{
    private readonly ConcurrentDictionary<string, PluginFaultCount> _counts = new(StringComparer.Ordinal);

    public void Report(Exception exception)
    {
        if (CulpritOf(exception) is { } plugin)
        {
            var now = clock.GetUtcNow();
            var error = exception.GetType().Name;
            _counts.AddOrUpdate(plugin, _ => new PluginFaultCount(1, now, error), (_, before) => new PluginFaultCount(before.Count + 1, now, error));
        }
    }

    /// <summary>Null where nothing was thrown.</summary>
    public PluginFaultCount? Of(string plugin) => _counts.GetValueOrDefault(plugin);

    private string? CulpritOf(Exception exception) =>
        new StackTrace(exception, fNeedFileInfo: false).GetFrames()
            .Select(frame => frame.GetMethod()?.DeclaringType is { } type ? catalog.LoadedOf(type)?.Installed.Id : null)
            .FirstOrDefault(id => id is not null)
        ?? (exception.InnerException is { } inner ? CulpritOf(inner) : null);
}
