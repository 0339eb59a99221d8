using Autofac;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Sdk.Notifications;

namespace ClassTeacherPlatform.Host.Tests.Kernel;

/// <summary>Plugins without a loader: 'notes' acts, 'listeners' hears; each can be switched off.</summary>
internal sealed class FakePluginSet : IPluginSet
{
    private readonly Dictionary<string, RunningPlugin> _known = [];
    private readonly HashSet<string> _off = [];

    public event Action? Changed;

    public IReadOnlyList<RunningPlugin> Running => [.. _known.Where(p => !_off.Contains(p.Key)).Select(p => p.Value)];

    public IReadOnlyList<PluginStatus> All { get; set; } = [];

    public RunningPlugin? OwnerOf(Type requestType) => Running.FirstOrDefault(p => p.Manifest.Id == "notes");

    public IReadOnlyList<string> SubscribersOf(string notificationFullName) =>
        notificationFullName == typeof(ConsentGiven).FullName ? ["listeners"] : [];

    public void Add(string id, ILifetimeScope scope) => _known[id] = new RunningPlugin
    {
        Manifest = NotesPlugin.Manifest(id),
        Assembly = typeof(FakePluginSet).Assembly,
        Scope = scope,
        Duties = new HashSet<string> { "notes.write" },
        DutyTypes = new Dictionary<string, Type>(),
        Heard = id == "listeners"
            ? new Dictionary<Type, IReadOnlyList<Type>> { [typeof(ConsentGiven)] = [typeof(NoteWhenConsentGiven)] }
            : [],
    };

    /// <summary>A plugin that carries duties and does nothing else.</summary>
    public void Carry(string id, ILifetimeScope scope, IReadOnlyDictionary<string, Type> duties) => _known[id] = new RunningPlugin
    {
        Manifest = NotesPlugin.Manifest(id),
        Assembly = typeof(FakePluginSet).Assembly,
        Scope = scope,
        Duties = duties.Keys.ToHashSet(),
        DutyTypes = duties,
        Heard = new Dictionary<Type, IReadOnlyList<Type>>(),
    };

    /// <summary>Gives a plugin more than it has.</summary>
    public void Change(string id, Func<RunningPlugin, RunningPlugin> change) => _known[id] = change(_known[id]);

    public void Switch(string id, bool on)
    {
        _ = on ? _off.Remove(id) : _off.Add(id);
        Changed?.Invoke();
    }
}
