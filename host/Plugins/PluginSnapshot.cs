using System.Collections.Frozen;
using System.Reflection;
using System.Runtime.Loader;
using ClassTeacherPlatform.Host.Plugins.Loading;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>The plugins at one moment; replaced as a whole, so that readers need no lock.</summary>
internal sealed class PluginSnapshot
{
    private readonly FrozenDictionary<Assembly, RunningPlugin> _byAssembly;
    private readonly FrozenDictionary<string, RunningPlugin> _byAnswer;
    private readonly FrozenDictionary<AssemblyLoadContext, LoadedPlugin> _byContext;
    private readonly FrozenDictionary<string, string> _folders;
    private readonly FrozenDictionary<string, IReadOnlyList<string>> _subscribers;

    private PluginSnapshot(
        IReadOnlyList<LoadedPlugin> loaded, IReadOnlyList<PluginStatus> all, IReadOnlyDictionary<string, PluginRecord> records)
    {
        Running = [.. loaded.Select(l => l.Running)];
        All = [.. all.OrderBy(s => s.Id, StringComparer.Ordinal).ThenBy(s => s.State)];
        _byAssembly = Running.ToFrozenDictionary(p => p.Assembly);
        _byAnswer = Running.SelectMany(p => p.Manifest.Answers.Select(a => (a, p))).ToFrozenDictionary(x => x.a, x => x.p, StringComparer.Ordinal);
        _byContext = loaded.ToFrozenDictionary(l => AssemblyLoadContext.GetLoadContext(l.Running.Assembly)!);
        _folders = loaded.ToFrozenDictionary(l => l.Installed.Id, l => l.Installed.Folder, StringComparer.Ordinal);
        _subscribers = all.SelectMany(s => (s.Manifest?.Hears ?? records.GetValueOrDefault(s.Id)?.Hears ?? []).Select(h => (Heard: h, s.Id)))
            .GroupBy(x => x.Heard)
            .ToFrozenDictionary(g => g.Key, IReadOnlyList<string> (g) => [.. g.Select(x => x.Id).Distinct().Order(StringComparer.Ordinal)], StringComparer.Ordinal);
    }

    public static PluginSnapshot Empty { get; } = new([], [], new Dictionary<string, PluginRecord>(StringComparer.Ordinal));

    public IReadOnlyList<RunningPlugin> Running { get; }

    public IReadOnlyList<PluginStatus> All { get; }

    /// <param name="loaded">What runs.</param>
    /// <param name="all">What there is.</param>
    /// <param name="records">What is remembered of it.</param>
    public static PluginSnapshot Of(
        IReadOnlyList<LoadedPlugin> loaded, IReadOnlyList<PluginStatus> all, IReadOnlyDictionary<string, PluginRecord> records) =>
        new(loaded, all, records);

    /// <summary>A plugin's own requests are its; the SDK's belong to whoever declares to answer them.</summary>
    public RunningPlugin? OwnerOf(Type requestType) =>
        _byAssembly.GetValueOrDefault(requestType.Assembly) ?? _byAnswer.GetValueOrDefault(requestType.FullName!);

    public IReadOnlyList<string> SubscribersOf(string notification) => _subscribers.GetValueOrDefault(notification, []);

    public string? FolderOf(string id) => _folders.GetValueOrDefault(id);

    public LoadedPlugin? LoadedOf(Type type) => !type.IsCollectible ? null
        : AssemblyLoadContext.GetLoadContext(type.Assembly) is { } context && _byContext.GetValueOrDefault(context) is { } loaded ? loaded
        : type.GenericTypeArguments.Select(LoadedOf).FirstOrDefault(l => l is not null);
}
