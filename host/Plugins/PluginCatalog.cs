using System.Runtime.Loader;
using ClassTeacherPlatform.Host.Plugins.Loading;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>
/// Makes what runs follow what <c>plugins.json</c> and the folders say. One reconciliation at a time; page, command line and a
/// hand edit all end here, so they do the same.
/// </summary>
internal sealed partial class PluginCatalog(
    PluginInventory inventory, PluginActivation activation, PluginPublication publication, PluginRecords records, PluginEvents events,
    PluginSwitches switches, PluginTables tables, IOptions<PluginLimits> limits, ILogger<PluginCatalog> logger) : IPluginSet, IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private readonly Dictionary<string, LoadedPlugin> _loaded = new(StringComparer.Ordinal);
    private volatile PluginSnapshot _now = PluginSnapshot.Empty;
    private volatile PluginSnapshot _told = PluginSnapshot.Empty;

    public event Action? Changed;

    public IReadOnlyList<RunningPlugin> Running => _now.Running;

    /// <summary>Said only once addresses and navigation agree with it.</summary>
    public IReadOnlyList<PluginStatus> All => _told.All;

    /// <summary>What is wrong with <c>plugins.json</c>; null where it was read.</summary>
    public LocalText? FileProblem { get; private set; }

    public RunningPlugin? OwnerOf(Type requestType) => _now.OwnerOf(requestType);

    public IReadOnlyList<string> SubscribersOf(string notificationFullName) => _now.SubscribersOf(notificationFullName);

    /// <summary>The plugin whose code a type is made of; null for the host's.</summary>
    public LoadedPlugin? LoadedOf(Type type) => _now.LoadedOf(type);

    /// <summary>Where a running plugin's files lie; null where it does not run.</summary>
    public string? FolderOf(string id) => _now.FolderOf(id);

    /// <summary>Looks at the manifests alone: for commands of the line that run no plugin.</summary>
    public void Look()
    {
        var (plan, problem) = inventory.Plan(records.Read());
        FileProblem = problem;
        _told = _now = PluginSnapshot.Of([], PluginOverlay.Of(plan, records.Read()), records.Read());
    }

    /// <summary>Brings everything to what the file says now.</summary>
    /// <param name="retry">Also tries what failed before; the plugin's id, or null for none.</param>
    /// <param name="cancellationToken">Cancels before the next step; what runs goes on to run.</param>
    public async Task ReconcileAsync(string? retry, CancellationToken cancellationToken)
    {
        await _one.WaitAsync(cancellationToken);
        try
        {
            await ApplyAsync(retry, cancellationToken);
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    private async Task ApplyAsync(string? retry, CancellationToken cancellationToken)
    {
        var before = records.Read();
        var known = retry is null || !before.TryGetValue(retry, out var failed)
            ? before
            : new Dictionary<string, PluginRecord>(before, StringComparer.Ordinal) { [retry] = failed with { Failed = new Dictionary<string, LocalText>() } };
        var (plan, problem) = inventory.Plan(known);
        FileProblem = problem;
        if (problem is not null && _loaded.Count > 0)
        {
            FileKept(problem.En);
            Changed?.Invoke();
            return;
        }

        tables.Plugins = [.. plan.Targets.Select(t => t.School.Id), .. plan.Standing.Select(s => s.Id)];
        var statuses = plan.Standing.ToList();
        var toStart = new List<PluginTarget>();
        var toStop = _loaded.Values.Where(l => plan.Targets.All(t => t.School.Id != l.Installed.Id)).ToList();
        foreach (var target in plan.Targets)
        {
            if (_loaded.GetValueOrDefault(target.School.Id) is not { } loaded)
            {
                toStart.Add(target);
            }
            else if (loaded.Installed.Stamp != target.Candidates[0].Stamp || !SameSettings(loaded.School, target.School))
            {
                toStop.Add(loaded);
                toStart.Add(target);
            }
            else
            {
                loaded.Take(target.School);
                statuses.Add(StatusOf(loaded, target.Note));
            }
        }

        await StopAsync(toStop);
        var started = await Task.WhenAll(toStart.Select(target => StartAsync(target, known.GetValueOrDefault(target.School.Id), cancellationToken)));
        statuses.AddRange(started.Select(s => s.Status));
        await PublishAsync(statuses);
        var after = PluginRecording.After(known, statuses, started, _loaded);
        records.Write(after.Values);
        await events.RecordAsync(before, after, cancellationToken);
    }

    /// <summary>Tries the versions from the best one down; each failure is remembered, the last one tells.</summary>
    private async Task<PluginStart> StartAsync(PluginTarget target, PluginRecord? record, CancellationToken cancellationToken)
    {
        var failures = new Dictionary<string, LocalText>(StringComparer.Ordinal);
        foreach (var candidate in target.Candidates.Where((c, at) => at == 0 || c.Stamp == record?.LastGood))
        {
            try
            {
                var loaded = await activation.ActivateAsync(candidate, target.School, cancellationToken);
                lock (_loaded)
                {
                    _loaded[candidate.Id] = loaded;
                }

                Runs(candidate.Id, candidate.Manifest!.Version);
                var note = failures.Count > 0 ? Reason.Of("UpgradeFailed", target.Candidates[0].Manifest!.Version, failures.Values.First()) : target.Note;
                return new PluginStart(StatusOf(loaded, note), failures);
            }
            catch (PluginFault fault)
            {
                failures[PluginAttempt.Of(candidate, target.School)] = fault.Reason;
                Quarantined(candidate.Id, candidate.Manifest!.Version, fault.Reason.En);
            }
        }

        return new PluginStart(PluginPlan.Status(target.Candidates[0], PluginState.Quarantined, failures.Values.First()), failures);
    }

    /// <summary>Routes, navigation and handlers go first; circuits render without them; then the plugin is taken apart.</summary>
    private async Task StopAsync(List<LoadedPlugin> stopping)
    {
        if (stopping.Count == 0)
        {
            return;
        }

        stopping.ForEach(s => _loaded.Remove(s.Installed.Id));
        var statuses = _now.All.Where(s => s.State != PluginState.Enabled || _loaded.ContainsKey(s.Id))
            .Concat(stopping.Select(s => PluginPlan.Status(s.Installed, PluginState.Disabled, null)));
        await PublishAsync([.. statuses]);
        await Task.WhenAll(stopping.Select(UnloadAsync));
    }

    private async Task UnloadAsync(LoadedPlugin plugin)
    {
        var context = AssemblyLoadContext.GetLoadContext(plugin.Running.Assembly);
        if (await plugin.UnloadAsync(limits.Value.Drain) is { } fault)
        {
            NotClosed(fault, plugin.Installed.Id);
        }

        switches.Unloaded(plugin.Installed.Id, context);
        SwitchedOff(plugin.Installed.Id);
    }

    private async Task PublishAsync(List<PluginStatus> statuses)
    {
        _now = PluginSnapshot.Of([.. _loaded.Values.OrderBy(l => l.Installed.Id, StringComparer.Ordinal)], statuses, records.Read());
        await publication.PublishAsync(_now.Running);
        _told = _now;
        Changed?.Invoke();
    }

    private static PluginStatus StatusOf(LoadedPlugin loaded, LocalText? note) => new()
    {
        Id = loaded.Installed.Id,
        Manifest = loaded.Installed.Manifest,
        State = PluginState.Enabled,
        Reason = note,
        Duties = [.. loaded.Running.Duties.Order(StringComparer.Ordinal)],
    };

    private static bool SameSettings(SchoolPlugin one, SchoolPlugin other) =>
        one.Settings.ValueKind == other.Settings.ValueKind
        && (one.Settings.ValueKind == System.Text.Json.JsonValueKind.Undefined || System.Text.Json.JsonElement.DeepEquals(one.Settings, other.Settings));

    [LoggerMessage(Level = LogLevel.Warning, Message = "plugins.json cannot be used, what runs goes on to run: {Problem}")]
    private partial void FileKept(string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "Plugin {Plugin} {Version} is quarantined: {Reason}")]
    private partial void Quarantined(string plugin, string version, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Plugin {Plugin} failed while it was closed; it is switched off all the same")]
    private partial void NotClosed(Exception problem, string plugin);

    [LoggerMessage(Level = LogLevel.Information, Message = "Plugin {Plugin} {Version} is running")]
    private partial void Runs(string plugin, string version);

    [LoggerMessage(Level = LogLevel.Information, Message = "Plugin {Plugin} is switched off")]
    private partial void SwitchedOff(string plugin);
}
