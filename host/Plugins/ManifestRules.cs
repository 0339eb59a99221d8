using System.Text.RegularExpressions;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Operations;
using NuGet.Versioning;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>What a manifest must say, and that this host's SDK is in the plugin's range.</summary>
internal static partial class ManifestRules
{
    private static readonly System.Reflection.Assembly Sdk = typeof(SchoolNotification).Assembly;

    private static readonly string[] Sections = ["work", "school", "platform"];

    public static SemanticVersion SdkVersion { get; } = SemanticVersion.Parse(Sdk.GetName().Version!.ToString(3));

    public static LocalText? ProblemOf(InstalledPlugin plugin)
    {
        var manifest = plugin.Manifest!;
        return !Ids().IsMatch(manifest.Id) ? Reason.Of("IdBroken", manifest.Id)
            : HostNames.Reserved.Contains(manifest.Id) ? Reason.Of("IdReserved", manifest.Id)
            : manifest.Version.Length == 0 ? Reason.Of("AssemblyMissing")
            : plugin.Version is null ? Reason.Of("VersionBroken", manifest.Version)
            : !VersionRange.TryParse(manifest.Sdk, out var range) ? Reason.Of("SdkRangeBroken", manifest.Sdk)
            : OutOfRange(range) ?? IncompleteParts(manifest) ?? UnknownContracts(manifest);
    }

    private static LocalText? OutOfRange(VersionRange range)
    {
        var ours = new NuGetVersion(SdkVersion.ToString());
        return range.Satisfies(ours) ? null
            : range.HasLowerBound && ours < range.MinVersion ? Reason.Of("SdkTooOld", range.PrettyPrint(), SdkVersion)
            : Reason.Of("SdkTooNew", range.PrettyPrint(), SdkVersion);
    }

    private static LocalText? IncompleteParts(PluginManifest manifest)
    {
        var prefix = manifest.Id + ".";
        var named = manifest.Duties.Select(d => d.Id).Concat(manifest.Permissions.Select(p => p.Id));
        if (named.FirstOrDefault(id => !id.StartsWith(prefix, StringComparison.Ordinal)) is { } foreign)
        {
            return Reason.Of("IdForeign", foreign, prefix);
        }

        if (manifest.Permissions.SelectMany(p => p.Roles).FirstOrDefault(role => !Role.All.Contains(role)) is { } role)
        {
            return Reason.Of("RoleUnknown", role);
        }

        if (manifest.Powers.FirstOrDefault(power => !PluginPowers.All.ContainsKey(power)) is { } power)
        {
            return Reason.Of("PowerUnknown", power);
        }

        var page = manifest.Pages.FirstOrDefault(p => !p.Path.StartsWith('/') || !Sections.Contains(p.Section)
            || (p.Duty is { } duty && manifest.Duties.All(d => d.Id != duty)));
        return page is not null ? Reason.Of("PageBroken", page.Path)
            : manifest.Title.Ru.Length == 0 || manifest.Title.En.Length == 0 ? Reason.Of("TitleMissing")
            : manifest.Assembly.Length == 0 || manifest.Assembly != Path.GetFileName(manifest.Assembly) ? Reason.Of("AssemblyMissing") : null;
    }

    /// <summary>Whatever goes between plugins is a type of the SDK; one that this SDK does not have is named here, before any code runs.</summary>
    private static LocalText? UnknownContracts(PluginManifest manifest) =>
        manifest.Hears.Concat(manifest.Raises).Concat(manifest.Answers).FirstOrDefault(name => Sdk.GetType(name) is null) is { } unknown
            ? Reason.Of("ContractUnknown", unknown, SdkVersion)
            : null;

    [GeneratedRegex("^[a-z][a-z0-9]*(-[a-z0-9]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Ids();
}
