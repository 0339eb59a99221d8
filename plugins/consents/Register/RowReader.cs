using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>Reads lines of the register; a constant number of queries.</summary>
internal sealed class RowReader(ConsentsContext store, IDirectory directory, ISchoolClock clock, ConsentSettings settings)
{
    public async Task<IReadOnlyList<RegisterRow>> ReadAsync(
        IReadOnlyCollection<StudentId> studentIds, IReadOnlyList<EntryId> entryIds, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var book = await store.BookAsync(studentIds, settings, cancellationToken);
        var students = await directory.StudentsAsync(studentIds, today, cancellationToken);
        var classes = (await directory.ClassesAsync(today, cancellationToken)).ToDictionary(one => one.Id, one => one.Name);
        var entries = students.SelectMany(student => book.Of(student.Id)).ToDictionary(row => row.Entry.Id);
        var writer = new RowWriter(
            book,
            students.ToDictionary(student => student.Id),
            classes,
            EntryStandings.Of(book, students, today),
            await NumbersAsync(entryIds, entries, cancellationToken));
        return [.. entryIds.Select(id => entries.GetValueOrDefault(id)).OfType<HistoryRow>().Select(writer.Write)];
    }

    /// <summary>An entry's place within its operation is by id, which never changes.</summary>
    private async Task<IReadOnlyDictionary<EntryId, string>> NumbersAsync(
        IReadOnlyList<EntryId> ids, Dictionary<EntryId, HistoryRow> entries, CancellationToken cancellationToken)
    {
        var operations = ids.Where(entries.ContainsKey).Select(id => entries[id].Entry.OperationSeq).Distinct().ToList();
        var rows = await store.Entries.IncludingVoid()
            .Where(entry => operations.Contains(entry.OperationSeq))
            .Select(entry => new { entry.OperationSeq, entry.Id })
            .ToListAsync(cancellationToken);
        return rows.GroupBy(row => row.OperationSeq)
            .SelectMany(operation => operation.OrderBy(row => row.Id.Value).Select((row, at) => (row.Id, Number: $"{operation.Key}/{at + 1}")))
            .ToDictionary(item => item.Id, item => item.Number);
    }
}
