using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.SchoolSystem;

/// <summary>Compares the register with what was ticked as entered in the school IS. One query.</summary>
internal sealed class MatchReader(AcknowledgementsContext store)
{
    public async Task<IReadOnlyList<AnswerMatch>> ReadAsync(IReadOnlyCollection<StudentId> students, CancellationToken cancellationToken)
    {
        // Said outright, because looking at void entries lifts the filter of the whole query.
        var ticks = store.Ticks.Where(t => !store.VoidOperations.Any(v => v.Seq == t.OperationSeq));
        var invalidations = store.Invalidations.Where(i => !store.VoidOperations.Any(v => v.Seq == i.OperationSeq));
        var rows = await store.Acknowledgements.IncludingVoid().AsNoTracking()
            .Where(a => students.Contains(a.StudentId))
            .OrderBy(a => a.OperationSeq)
            .Select(a => new
            {
                Entry = a,
                Counts = !store.VoidOperations.Any(v => v.Seq == a.OperationSeq) && !invalidations.Any(i => i.AnswerId == a.Id),
                IsEntered = ticks.Where(t => t.AnswerId == a.Id).OrderByDescending(t => t.OperationSeq).Select(t => (bool?)t.IsEntered).FirstOrDefault(),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(r => new AnswerMatch(r.Entry, r.Counts, r.IsEntered ?? false))];
    }
}
