using ClassTeacherPlatform.Host.Plugins.Loading;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>What is to be remembered after a reconciliation.</summary>
internal static class PluginRecording
{
    public static IReadOnlyDictionary<string, PluginRecord> After(
        IReadOnlyDictionary<string, PluginRecord> before, IReadOnlyList<PluginStatus> statuses, IReadOnlyList<PluginStart> started,
        IReadOnlyDictionary<string, LoadedPlugin> loaded)
    {
        var failures = started.ToDictionary(s => s.Status.Id, s => s.Failures, StringComparer.Ordinal);
        // A second folder of an id that is taken has a status of its own and no record.
        return statuses.GroupBy(s => s.Id).Select(same => same.First(s => same.Count() == 1 || s.Manifest is not null || same.All(o => o.Manifest is null))).ToDictionary(
            s => s.Id,
            s => Record(s, before.GetValueOrDefault(s.Id), failures.GetValueOrDefault(s.Id), loaded.GetValueOrDefault(s.Id)),
            StringComparer.Ordinal);
    }

    private static PluginRecord Record(
        PluginStatus status, PluginRecord? before, IReadOnlyDictionary<string, LocalText>? failures, LoadedPlugin? loaded)
    {
        var known = status.State == PluginState.Disabled ? null : before?.Failed;
        var failed = new Dictionary<string, LocalText>(known ?? new Dictionary<string, LocalText>(), StringComparer.Ordinal);
        foreach (var (attempt, reason) in failures ?? new Dictionary<string, LocalText>())
        {
            failed[attempt] = reason;
        }

        return new PluginRecord
        {
            Id = status.Id,
            Version = status.Manifest?.Version ?? string.Empty,
            Stamp = loaded?.Installed.Stamp ?? string.Empty,
            State = status.State,
            Reason = status.Reason,
            Hears = status.Manifest?.Hears ?? before?.Hears ?? [],
            Duties = status.Duties,
            LastGood = loaded?.Installed.Stamp ?? before?.LastGood,
            Failed = failed,
        };
    }
}
