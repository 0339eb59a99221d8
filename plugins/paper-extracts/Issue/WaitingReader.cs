using ClassTeacherPlatform.PaperExtracts.Entitlement;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.PaperExtracts.Issue;

/// <summary>Who is to have an extract for a period, and who has one.</summary>
internal sealed class WaitingReader(GroundReader grounds, ExtractReader extracts, IDirectory directory, ISchoolClock clock)
{
    public async Task<WaitingPeople> ReadAsync(IReadOnlyCollection<StudentId> students, Guid period, CancellationToken cancellationToken)
    {
        var known = await directory.StudentsAsync(students, clock.Today, cancellationToken);
        return new WaitingPeople(await ReadAsync(known, period, cancellationToken), await directory.ClassesAsync(clock.Today, cancellationToken));
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
