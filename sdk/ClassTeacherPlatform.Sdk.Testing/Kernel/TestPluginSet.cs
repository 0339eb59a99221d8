using ClassTeacherPlatform.Host.Plugins;

namespace ClassTeacherPlatform.Sdk.Testing.Kernel;

/// <summary>The plugin under test, and stand-ins for modules that it asks.</summary>
internal sealed class TestPluginSet : IPluginSet
{
    private readonly Dictionary<Type, RunningPlugin> _answerers = [];
    private RunningPlugin? _plugin;
    private HashSet<Type> _answered = [];
    private bool _isOn = true;

    public event Action? Changed;

    public IReadOnlyList<RunningPlugin> Running => _isOn && _plugin is { } plugin ? [plugin] : [];

    public IReadOnlyList<PluginStatus> All => [];

    public RunningPlugin Plugin => _plugin ?? throw new InvalidOperationException("The host has not started.");

    public void Set(RunningPlugin plugin, IEnumerable<Type> handled) => (_plugin, _answered) = (plugin, [.. handled]);

    public void Switch(bool on)
    {
        _isOn = on;
        Changed?.Invoke();
    }

    public void Answer(Type request, RunningPlugin answerer) => _answerers[request] = answerer;

    public RunningPlugin? OwnerOf(Type requestType) =>
        _answered.Contains(requestType) ? (_isOn ? _plugin : null) : _answerers.GetValueOrDefault(requestType);

    public IReadOnlyList<string> SubscribersOf(string notificationFullName) =>
        Plugin.Heard.Keys.Any(t => t.FullName == notificationFullName) ? [Plugin.Manifest.Id] : [];
}
