namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>What should run, computed from <c>plugins.json</c>, the folders and what failed before; pure, so that host and command line agree.</summary>
/// <param name="Targets">One for each plugin that is to run: the versions to try, best first.</param>
/// <param name="Standing">The others, with the reason.</param>
internal sealed record PluginPlan(IReadOnlyList<PluginTarget> Targets, IReadOnlyList<PluginStatus> Standing)
{
    public static PluginPlan Of(SchoolPlugins school, IReadOnlyList<InstalledPlugin> installed, IReadOnlyDictionary<string, PluginRecord> records)
    {
        var standing = new List<PluginStatus>();
        var byId = WithoutDuplicates(installed, standing).ToLookup(p => p.Id, StringComparer.Ordinal);
        var ids = school.Plugins.Select(p => p.Id).Concat(byId.Select(g => g.Key)).Distinct(StringComparer.Ordinal);
        var targets = new List<PluginTarget>();
        var answerers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            var choice = Choose(id, school.Find(id), [.. byId[id]], records.GetValueOrDefault(id));
            if (choice.Target is { } target && Taken(target.Candidates[0], answerers) is { } taken)
            {
                choice = (null, Status(target.Candidates[0], PluginState.Quarantined, taken));
            }

            if (choice.Target is { } chosen)
            {
                // An earlier version may answer more than the best one, and may come to run in its place.
                chosen = chosen with { Candidates = [.. chosen.Candidates.Where(c => Taken(c, answerers) is null)] };
                targets.Add(chosen);
                chosen.Candidates.SelectMany(c => c.Manifest!.Answers).ToList().ForEach(answer => answerers[answer] = id);
            }
            else
            {
                standing.Add(choice.Status!);
            }
        }

        return new PluginPlan(targets, standing);
    }

    public static PluginStatus Status(InstalledPlugin plugin, PluginState state, LocalText? reason) =>
        new() { Id = plugin.Id, Manifest = plugin.Manifest, State = state, Reason = reason };

    /// <summary>The same id and version in two folders: the first in the order of the sources is the one, the other is reported.</summary>
    private static IEnumerable<InstalledPlugin> WithoutDuplicates(IReadOnlyList<InstalledPlugin> installed, List<PluginStatus> standing)
    {
        foreach (var same in installed.GroupBy(p => (p.Id, Version: p.Version?.ToNormalizedString())))
        {
            var first = same.First();
            yield return first;
            standing.AddRange(same.Skip(1).Select(other => new PluginStatus
            {
                Id = same.Key.Id,
                State = PluginState.Quarantined,
                Reason = Reason.Of("IdTwice", same.Key.Id, other.Folder, first.Folder),
            }));
        }
    }

    private static (PluginTarget? Target, PluginStatus? Status) Choose(
        string id, SchoolPlugin? school, List<InstalledPlugin> versions, PluginRecord? record)
    {
        if (versions.Count == 0)
        {
            return (null, new PluginStatus { Id = id, State = PluginState.Quarantined, Reason = Reason.Of("NotInstalled", id) });
        }

        var best = versions.OrderByDescending(v => v.Version).ToList();
        if (school is not { IsEnabled: true })
        {
            return (null, Status(best[0], best[0].Problem is null ? PluginState.Disabled : PluginState.Quarantined, best[0].Problem));
        }

        var inRange = best.Where(v => v.Version is { } version && school.Version.Satisfies(new NuGet.Versioning.NuGetVersion(version.ToNormalizedString()))).ToList();
        if (inRange.Count == 0)
        {
            return (null, Status(best[0], PluginState.Quarantined, best[0].Problem ?? Reason.Of("NoVersionInRange", id, school.Version.PrettyPrint())));
        }

        var sound = inRange.Where(v => v.Problem is null && record?.Failed.ContainsKey(PluginAttempt.Of(v, school)) != true).ToList();
        var hindrance = inRange[0].Problem ?? record?.Failed.GetValueOrDefault(PluginAttempt.Of(inRange[0], school));
        return sound.Count > 0
            ? (new PluginTarget(school, sound, sound[0] == inRange[0] ? null : Reason.Of("UpgradeFailed", inRange[0].Manifest?.Version, hindrance)), null)
            : (null, Status(inRange[0], PluginState.Quarantined, hindrance));
    }

    /// <summary>At most one enabled plugin answers a request type.</summary>
    private static LocalText? Taken(InstalledPlugin candidate, Dictionary<string, string> answerers) =>
        candidate.Manifest!.Answers.FirstOrDefault(answerers.ContainsKey) is { } answer
            ? Reason.Of("AnswererTaken", answer.Split('.')[^1], answerers[answer])
            : null;
}
