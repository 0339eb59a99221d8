using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.PaperExtracts.Register;

/// <summary>Lines of the register in the order asked for, of these students alone.</summary>
internal sealed class LineReader(ExtractReader extracts, IDirectory directory, ISchoolClock clock)
{
    public async Task<IReadOnlyList<ExtractLine>> ReadAsync(
        IReadOnlyCollection<StudentId> studentIds, IReadOnlyList<EntryId> extractIds, CancellationToken cancellationToken)
    {
        var students = (await directory.StudentsAsync(studentIds, clock.Today, cancellationToken)).ToDictionary(s => s.Id);
        var classes = (await directory.ClassesAsync(clock.Today, cancellationToken)).ToDictionary(c => c.Id, c => c.Name);
        var rows = (await extracts.ReadAsync(extractIds, cancellationToken))
            .Where(row => students.ContainsKey(row.Entry.StudentId))
            .ToDictionary(row => row.Entry.Id);
        return
        [
            .. from id in extractIds
               where rows.ContainsKey(id)
               let student = students[rows[id].Entry.StudentId]
               select ExtractLine.Of(rows[id], student.Name, student.ClassId is { } classId ? classes.GetValueOrDefault(classId) : null),
        ];
    }
}
