using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Consents.States;

internal static class HistoryReader
{
    /// <summary>Everything recorded about these children, in the order of receipt: one query, whatever their number.</summary>
    public static async Task<ILookup<StudentId, HistoryRow>> HistoryAsync(
        this ConsentsContext context, IReadOnlyCollection<StudentId> students, CancellationToken cancellationToken)
    {
        var rows = await context.Entries
            .IncludingVoid()
            .AsNoTracking()
            .Where(entry => students.Contains(entry.StudentId))
            .OrderBy(entry => entry.OperationSeq)
            .Select(entry => new { Entry = entry, IsVoid = context.VoidOperations.Any(operation => operation.Seq == entry.OperationSeq) })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(row => row.Entry.StudentId, row => new HistoryRow(row.Entry, row.IsVoid));
    }
}
