using System.Reflection;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Blazor.Pages;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Plugins.Loading;

/// <summary>Code and manifest must agree: whoever reads the manifest must not be surprised by the code.</summary>
internal static class PluginPartsRules
{
    public static LocalText? ProblemOf(PluginManifest manifest, PluginParts parts, PluginBuilder builder)
    {
        var duties = manifest.Duties.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        return PluginAddresses.ProblemOf(manifest.Id, parts.Pages)
            ?? parts.Requests.Select(r => ProblemOf(manifest, duties, r)).FirstOrDefault(p => p is not null)
            ?? (parts.Handled.FirstOrDefault(r => r.Assembly == typeof(ICommand).Assembly && !manifest.Answers.Contains(r.FullName!)) is { } answer
                ? Reason.Of("AnswerUndeclared", answer.Name) : null)
            ?? (manifest.Answers.FirstOrDefault(a => parts.Handled.All(r => r.FullName != a)) is { } unanswered
                ? Reason.Of("AnswerMissing", unanswered) : null)
            ?? (parts.Heard.Keys.FirstOrDefault(n => n.Assembly != typeof(SchoolNotification).Assembly) is { } foreign
                ? Reason.Of("HearingForeign", foreign.Name) : null)
            ?? (parts.Heard.Keys.FirstOrDefault(n => !manifest.Hears.Contains(n.FullName!)) is { } heard
                ? Reason.Of("HearingUndeclared", heard.Name) : null)
            ?? (manifest.Hears.FirstOrDefault(n => parts.Heard.Keys.All(h => h.FullName != n)) is { } unheard
                ? Reason.Of("HearingMissing", unheard) : null)
            ?? (PluginPowers.All.FirstOrDefault(p => parts.Asked.Contains(p.Value) && !manifest.Powers.Contains(p.Key)) is { Key: { } power }
                ? Reason.Of("PowerUndeclared", power) : null)
            ?? (builder.Duties.Keys.FirstOrDefault(d => !duties.Contains(d)) is { } duty ? Reason.Of("DutyUndeclared", duty) : null)
            ?? (parts.Pages.Select(p => p.GetCustomAttribute<DutyPageAttribute>()?.Duty).FirstOrDefault(d => d is not null && !duties.Contains(d)) is { } pageDuty
                ? Reason.Of("DutyUndeclared", pageDuty) : null)
            ?? (builder.Templates.FirstOrDefault(t => !t.Id.StartsWith(manifest.Id + ".", StringComparison.Ordinal)) is { } template
                ? Reason.Of("TemplateForeign", template.Id, manifest.Id) : null)
            ?? (builder.Templates.GroupBy(t => t.Id, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice
                ? Reason.Of("TemplateTwice", twice.Key) : null);
    }

    private static LocalText? ProblemOf(PluginManifest manifest, HashSet<string> duties, Type request)
    {
        var requires = request.GetCustomAttribute<RequiresAttribute>();
        var isGuarded = request.IsDefined(typeof(OwnAccountAttribute)) || request.IsDefined(typeof(BetweenModulesAttribute))
            || (requires is null && request.IsDefined(typeof(PersonalLinkAttribute)));
        if (isGuarded)
        {
            return request.GetCustomAttribute<PersonalLinkAttribute>()?.Duty is { } linked && !duties.Contains(linked) ? Reason.Of("DutyUndeclared", linked) : null;
        }

        return requires is null ? Reason.Of("RequestUnguarded", request.Name)
            : manifest.Permissions.All(p => p.Id != requires.Permission) && !KernelPermissions.Ids.Contains(requires.Permission)
                ? Reason.Of("PermissionUndeclared", requires.Permission, request.Name)
            : requires.Duty is { } duty && !duties.Contains(duty) ? Reason.Of("DutyUndeclared", duty) : null;
    }
}
