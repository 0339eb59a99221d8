using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Entitlement;
using ClassTeacherPlatform.PaperExtracts.Periods;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.PaperExtracts.Duties;

/// <summary>Clause 2c: one item for each entitled person and period, done by a signature for the extract.</summary>
internal sealed class IssueDuty(GroundReader grounds, PeriodReader periods, ExtractReader extracts) : IDuty
{
    public async Task<IReadOnlyList<DutyItem>> ItemsAsync(DutyQuestion question, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(question);
        var owed = (await periods.ReadAsync(cancellationToken)).Where(p => PeriodReader.IsOwed(p, question.Today)).ToList();
        if (owed.Count == 0)
        {
            return [];
        }

        var students = question.Classes.SelectMany(roster => roster.Students).ToList();
        var people = (await grounds.EntitledAsync(students, cancellationToken)).ToLookup(p => p.Student.Id);
        var current = ExtractReader.Current(await extracts.ReadAsync([.. people.Select(g => g.Key)], cancellationToken));
        return
        [
            .. from roster in question.Classes
               from student in roster.Students
               from person in people[student.Id]
               from period in owed
               where IsOwedTo(person, period)
               select Item(roster.Class, student.Id, current.GetValueOrDefault((person.Person, period.Id)), period, question.Today),
        ];
    }

    /// <summary>Whose ground arose after the due day, or who came to the school after the period, is owed nothing for it.</summary>
    public static bool IsOwedTo(EntitledPerson person, SchoolPeriod period) =>
        person.Since <= period.DueOn && !(person.Student.EnrolledOn > period.Until);

    private static DutyItem Item(SchoolClass schoolClass, StudentId student, ExtractRow? extract, SchoolPeriod period, DateOnly today) => new()
    {
        ClassId = schoolClass.Id,
        StudentId = student,
        DueOn = extract?.HandOver is null ? period.DueOn : null,
        State = extract?.HandOver is not null ? DutyState.Done : period.DueOn < today ? DutyState.Overdue : DutyState.Due,
        Note = extract is { HandOver: null } ? "Duty.NotSigned" : null,
    };
}
