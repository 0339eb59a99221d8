using ClassTeacherPlatform.Host.Plugins;

namespace ClassTeacherPlatform.Sdk.Testing.Kernel;

/// <summary>The plugins of a test host, the one under test first, and stand-ins for modules that they ask.</summary>
internal sealed class TestPluginSet : IPluginSet
{
    private readonly List<TestPlugin> _plugins = [];
    private readonly Dictionary<Type, RunningPlugin> _answerers = [];

    public event Action? Changed;

    public IReadOnlyList<RunningPlugin> Running => [.. _plugins.Where(plugin => plugin.IsOn).Select(plugin => plugin.Running)];

    public IReadOnlyList<PluginStatus> All => [];

    public void Add(RunningPlugin plugin, IEnumerable<Type> handled)
    {
        _plugins.Add(new TestPlugin(plugin, [.. handled]));
        Changed?.Invoke();
    }

    /// <param name="root">The plugin's root class; null for the plugin under test.</param>
    /// <param name="on">Whether it runs.</param>
    public void Switch(Type? root, bool on)
    {
        var at = root is null ? 0 : _plugins.FindIndex(plugin => plugin.Running.Assembly == root.Assembly);
        _plugins[at] = _plugins[at] with { IsOn = on };
        Changed?.Invoke();
    }

    public void Answer(Type request, RunningPlugin answerer) => _answerers[request] = answerer;

    /// <exception cref="KeyNotFoundException">No plugin declares the duty in code.</exception>
    public RunningPlugin WithDuty(string duty) =>
        _plugins.Find(plugin => plugin.Running.DutyTypes.ContainsKey(duty))?.Running ?? throw new KeyNotFoundException(duty);

    public RunningPlugin? OwnerOf(Type requestType) => _plugins.Find(plugin => plugin.Handled.Contains(requestType)) is { IsOn: true } owner
        ? owner.Running
        : _answerers.GetValueOrDefault(requestType);

    public IReadOnlyList<string> SubscribersOf(string notificationFullName) =>
        [.. _plugins.Where(plugin => plugin.Running.Heard.Keys.Any(type => type.FullName == notificationFullName)).Select(plugin => plugin.Running.Manifest.Id)];

    private sealed record TestPlugin(RunningPlugin Running, HashSet<Type> Handled)
    {
        public bool IsOn { get; init; } = true;
    }
}
