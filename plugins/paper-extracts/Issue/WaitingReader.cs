using ClassTeacherPlatform.PaperExtracts.Entitlement;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.PaperExtracts.Issue;

/// <summary>Who is to have an extract for a period, and who has one.</summary>
internal sealed class WaitingReader(GroundReader grounds, ExtractReader extracts, IDirectory directory, ISchoolClock clock)
{
    /// <param name="students">In the order in which numbers are given: the class list's.</param>
    /// <param name="period">The period.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    public async Task<WaitingPeople> ReadAsync(IReadOnlyCollection<StudentId> students, Guid period, CancellationToken cancellationToken)
    {
        var places = students.Distinct().Index().ToDictionary(asked => asked.Item, asked => asked.Index);
        var known = await directory.StudentsAsync(students, clock.Today, cancellationToken);
        IReadOnlyCollection<Student> inOrder = [.. known.OrderBy(student => places[student.Id])];
        return new WaitingPeople(await ReadAsync(inOrder, period, cancellationToken), await directory.ClassesAsync(clock.Today, cancellationToken));
    }

    public async Task<IReadOnlyList<WaitingLine>> ReadAsync(IReadOnlyCollection<Student> students, Guid period, CancellationToken cancellationToken)
    {
        var people = await grounds.EntitledAsync(students, cancellationToken);
        var rows = await extracts.ReadAsync([.. people.Select(p => p.Student.Id).Distinct()], period, cancellationToken);
        var current = ExtractReader.Current(rows);
        var former = rows.Where(row => !row.Counts).ToLookup(row => row.Entry.Person);
        return [.. people.Select(p => new WaitingLine(p, current.GetValueOrDefault((p.Person, period)), [.. former[p.Person]]))];
    }
}
