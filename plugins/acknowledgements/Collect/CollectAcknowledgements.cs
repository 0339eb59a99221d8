using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Collect;

/// <summary>Clause 3: an item for each answer that is asked for, done by an answer that counts, refusals to sign included.</summary>
internal sealed class CollectAcknowledgements(AskReader asks, DueDay dueDay) : IDuty
{
    public async Task<IReadOnlyList<DutyItem>> ItemsAsync(DutyQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var book = await asks.ReadAsync([.. question.Classes.SelectMany(c => c.Students)], question.Today, cancellationToken);
        return [.. book.Students.SelectMany(s => s.Groups.Select(g => Item(s.Student.ClassId!.Value, g, question.Today)))];
    }

    public static DutyState StateOf(AskGroup group, DateOnly? due, DateOnly today) =>
        group.IsDone ? DutyState.Done
        : group.People.Count == 0 ? DutyState.Conflict
        : due < today ? DutyState.Overdue
        : DutyState.Due;

    private DutyItem Item(SchoolClassId classId, AskGroup group, DateOnly today)
    {
        var due = group.IsDone ? null : dueDay.For(group);
        return new DutyItem
        {
            ClassId = classId,
            StudentId = group.StudentId,
            State = StateOf(group, due?.Day, today),
            DueOn = due?.Day,
            Note = group.People.Count == 0 ? "Collect.Nobody" : due is { IsProvisional: true } ? "Collect.Provisional" : null,
        };
    }
}
