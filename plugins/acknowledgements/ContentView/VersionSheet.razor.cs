using ClassTeacherPlatform.Acknowledgements.Marks;
using ClassTeacherPlatform.Sdk.Calendar;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

/// <summary>The words of a version and how it was published.</summary>
public sealed partial class VersionSheet
{
    [Parameter, EditorRequired]
    public required VersionView Version { get; set; }

    /// <summary>Opens the attached file.</summary>
    [Parameter]
    public EventCallback Open { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;

    private string[] Paragraphs => (Version.Text ?? string.Empty).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private string ScopeText => Version.IsForSchool ? T.Text["Scope.School"] : T.Text.Count("Scope.Classes", Version.Classes);

    private string ProgressText => Version is { PeriodFrom: { } from, PeriodUntil: { } until, DataOn: { } day }
        ? T.Text[Version.Source is null ? "Content.ShownIn" : "Content.TakenFrom", Say.Day(from), Say.Day(until), Say.Day(day), Version.Source]
        : string.Empty;
}
