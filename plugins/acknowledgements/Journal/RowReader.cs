using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <summary>Lines of the register, of these students alone.</summary>
internal sealed class RowReader(AcknowledgementsContext store, AnswerRecords records, IDirectory directory, ISchoolClock clock)
{
    /// <summary>In the order asked for.</summary>
    public async Task<IReadOnlyList<AnswerRow>> ReadAsync(
        IReadOnlyCollection<StudentId> students, IReadOnlyList<EntryId> answers, CancellationToken cancellationToken)
    {
        var found = await records.Of(store.Acknowledgements.Where(a => students.Contains(a.StudentId) && answers.Contains(a.Id))).ToListAsync(cancellationToken);
        var rows = (await RowsAsync(students, found, cancellationToken)).ToDictionary(r => r.Id);
        return [.. answers.Where(rows.ContainsKey).Select(id => rows[id])];
    }

    /// <summary>All of them, the latest first.</summary>
    public async Task<IReadOnlyList<AnswerRow>> ReadAsync(IReadOnlyCollection<StudentId> students, CancellationToken cancellationToken) =>
        await RowsAsync(
            students,
            await records.Of(store.Acknowledgements.Where(a => students.Contains(a.StudentId)).OrderByDescending(a => a.OperationSeq)).ToListAsync(cancellationToken),
            cancellationToken);

    private async Task<IReadOnlyList<AnswerRow>> RowsAsync(
        IReadOnlyCollection<StudentId> ids, List<AnswerRecord> found, CancellationToken cancellationToken)
    {
        var students = (await directory.StudentsAsync(ids, clock.Today, cancellationToken)).ToDictionary(s => s.Id);
        var classes = (await directory.ClassesAsync(clock.Today, cancellationToken)).ToDictionary(c => c.Id, c => c.Name);
        return
        [
            .. from record in found
               where students.ContainsKey(record.Entry.StudentId)
               let student = students[record.Entry.StudentId]
               select record.Row(student.Name, student.ClassId is { } classId ? classes.GetValueOrDefault(classId) : null),
        ];
    }
}
