using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.States;

/// <summary>All forms, and everything that was recorded about some children: read once, asked as often as needed.</summary>
internal sealed class ConsentBook(FormShelf forms, ILookup<StudentId, HistoryRow> history, int signFromAge)
{
    public FormShelf Forms => forms;

    /// <summary>The latest operation that the book knows: what a page has seen when it sends a command.</summary>
    public long LastSeq { get; } = history.SelectMany(rows => rows).Select(row => row.Entry.OperationSeq).DefaultIfEmpty(0).Max();

    public IEnumerable<HistoryRow> Of(StudentId student) => history[student];

    public IReadOnlyList<HistoryRow> Of(StudentId student, FormId form) => [.. history[student].Where(row => row.Entry.FormId == form)];

    public IReadOnlyList<HistoryRow> Of(Subject subject) => [.. history[subject.StudentId].Where(row => row.Entry.About == subject)];

    public FormState StateOn(DateOnly day, Student student, FormText form) =>
        new ConsentRules(form.Content.Owner, forms.FirstCovering(form.FormId), signFromAge)
            .StateOn(student, [.. Facts.Of(Of(student.Id, form.FormId), forms)], day);

    /// <summary>One person's answer by itself, also where he is not asked any more.</summary>
    public PersonState StateOn(DateOnly day, Subject subject) =>
        Timeline.StateOn(subject.GuardianId, Facts.Of(Of(subject), forms), day, forms.FirstCovering(subject.FormId));
}
