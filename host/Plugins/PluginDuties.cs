namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Which duties of a plugin are on: those that <c>plugins.json</c> names, all where it names none; never one that is not provided.</summary>
internal static class PluginDuties
{
    public static IReadOnlySet<string> On(PluginManifest manifest, SchoolPlugin school) => manifest.Duties
        .Where(duty => duty.Provided && (school.Duties is not { } named || named.Contains(duty.Id)))
        .Select(duty => duty.Id)
        .ToHashSet(StringComparer.Ordinal);
}
