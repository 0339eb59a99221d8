using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Duties.Pages;

/// <summary>One row a student, one column a duty under its clause.</summary>
public sealed partial class SheetTable
{
    private Dictionary<DutyAnswer, ILookup<StudentId?, DutyItem>> _items = [];

    [Parameter, EditorRequired]
    public ClassSheet Sheet { get; set; } = null!;

    /// <summary>Only students of whom something is open.</summary>
    [Parameter]
    public bool GapsOnly { get; set; }

    [Parameter]
    public bool MaySeeCards { get; set; }

    private IEnumerable<DutyAnswer> Answers => Sheet.Clauses.SelectMany(c => c.Answers);

    private IEnumerable<(int Number, Student Student)> Shown => Sheet.Roster.Students.Select((student, at) => (at + 1, student))
        .Where(row => !GapsOnly || Answers.Any(a => ItemsOf(a, row.student).Any(i => i.State != DutyState.Done)));

    protected override void OnParametersSet() => _items = Answers.Distinct()
        .ToDictionary(a => a, a => a.ItemsIn(Sheet.Roster.Class.Id).ToLookup(i => i.StudentId));

    private IReadOnlyList<DutyItem> ItemsOf(DutyAnswer answer, Student student) => [.. _items[answer][student.Id]];

    /// <summary>What is demanded of the class as a whole.</summary>
    private IEnumerable<DutyItem> OfClass(DutyAnswer answer) => _items[answer][null];
}
