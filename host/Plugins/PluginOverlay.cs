namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>The plan with what a running host, or the last run, found out: what a host that runs nothing can say.</summary>
internal static class PluginOverlay
{
    public static IReadOnlyList<PluginStatus> Of(PluginPlan plan, IReadOnlyDictionary<string, PluginRecord> records) =>
        [.. plan.Standing.Concat(plan.Targets.Select(t => Of(t, records.GetValueOrDefault(t.School.Id))))];

    private static PluginStatus Of(PluginTarget target, PluginRecord? record)
    {
        var best = target.Candidates[0];
        var isKnown = record?.State == PluginState.Enabled && record.Stamp == best.Stamp;
        return PluginPlan.Status(best, isKnown ? PluginState.Enabled : PluginState.Verified, target.Note) with
        {
            Duties = [.. PluginDuties.On(best.Manifest!, target.School).Order(StringComparer.Ordinal)],
        };
    }
}
