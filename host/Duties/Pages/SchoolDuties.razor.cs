using ClassTeacherPlatform.Sdk.Directory;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Duties.Pages;

/// <summary>The duties of all classes in short form, with the classes that are behind.</summary>
public sealed partial class SchoolDuties
{
    [Parameter, EditorRequired]
    public IReadOnlyList<ClauseAnswers> Clauses { get; set; } = [];

    [Parameter, EditorRequired]
    public IReadOnlyList<SchoolClass> Classes { get; set; } = [];

    private DutyProgress ProgressOf(DutyAnswer answer) => DutyProgress.Of([.. Classes.SelectMany(c => answer.ItemsIn(c.Id))]);

    private IEnumerable<SchoolClass> Behind(DutyAnswer answer) => Classes.Where(c => answer.ProgressIn(c.Id) is { Overdue: > 0 } or { Conflicts: > 0 });
}
