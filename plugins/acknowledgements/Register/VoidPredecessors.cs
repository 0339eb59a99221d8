using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.Register;

/// <summary>Void answers that nothing valid has taken the place of: what is registered again replaces them (clause 11).</summary>
internal sealed class VoidPredecessors(AcknowledgementsContext store)
{
    /// <returns>By person and content, the latest last.</returns>
    public async Task<ILookup<(Person Person, Guid Content), EntryId>> ReadAsync(IReadOnlyCollection<StudentId> students, CancellationToken cancellationToken)
    {
        // Said outright, because looking at void entries lifts the filter of the whole query.
        var open = await store.Acknowledgements.IncludingVoid().AsNoTracking()
            .Where(a => students.Contains(a.StudentId) && store.VoidOperations.Any(v => v.Seq == a.OperationSeq))
            .Where(a => !store.Acknowledgements.Any(later => later.Replaces == a.Id && !store.VoidOperations.Any(v => v.Seq == later.OperationSeq)))
            .OrderBy(a => a.OperationSeq)
            .Select(a => new { Entry = a, Content = store.Versions.Where(v => v.Id == a.AskId).Select(v => (Guid?)v.ContentId).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        return open.ToLookup(o => (o.Entry.Person, o.Content ?? Asks.AskHead.DeliveryId), o => o.Entry.Id);
    }
}
