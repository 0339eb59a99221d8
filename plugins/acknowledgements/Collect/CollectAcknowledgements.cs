using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.Acknowledgements.Collect;

/// <summary>One item for each person who was asked: done by an answer on the sheet, refusals to sign included.</summary>
internal sealed class CollectAcknowledgements(AskReader asks, DueDay dueDay) : IDuty
{
    public async Task<IReadOnlyList<DutyItem>> ItemsAsync(DutyQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var students = question.Classes.SelectMany(c => c.Students).Select(s => s.Id).ToList();
        var open = await asks.ReadAsync(students, cancellationToken);
        return
        [
            .. from roster in question.Classes
               from student in roster.Students
               from person in People(student)
               where open.ContainsKey(person)
               select Item(roster.Class, open[person], question.Today),
        ];
    }

    /// <summary>Whose link has ended is asked for nothing.</summary>
    internal static IEnumerable<Person> People(Student student) =>
        student.Guardians.Select(g => new Person(student.Id, g.Id)).Append(new Person(student.Id, null));

    private DutyItem Item(SchoolClass schoolClass, OpenAsk open, DateOnly today)
    {
        var due = open.Answer is null ? dueDay.For(open.Ask.At) : null;
        return new DutyItem
        {
            ClassId = schoolClass.Id,
            StudentId = open.Ask.StudentId,
            State = open.Answer is not null ? DutyState.Done : due?.Day < today ? DutyState.Overdue : DutyState.Due,
            DueOn = due?.Day,
            Note = due is { IsProvisional: true } ? "Collect.Provisional" : null,
        };
    }
}
