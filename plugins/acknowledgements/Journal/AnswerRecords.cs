using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <summary>Entries with what followed each, void ones too. One query.</summary>
internal sealed class AnswerRecords(AcknowledgementsContext store)
{
    /// <param name="chosen">Which; void ones are looked at whatever it says.</param>
    public IQueryable<AnswerRecord> Of(IQueryable<Acknowledgement> chosen)
    {
        // Said outright, because looking at void entries lifts the filter of the whole query.
        var invalidations = store.Invalidations.Where(i => !store.VoidOperations.Any(v => v.Seq == i.OperationSeq));
        // By columns: a whole row of the view would be numbered for every operation of the school first.
        var voids = store.VoidOperations;
        var ticks = store.Ticks.Where(t => !store.VoidOperations.Any(v => v.Seq == t.OperationSeq));
        return chosen.IncludingVoid().AsNoTracking().Select(a => new AnswerRecord
        {
            Entry = a,
            Incident = voids.Where(v => v.Seq == a.OperationSeq).Select(v => v.Incident).FirstOrDefault(),
            VoidSince = voids.Where(v => v.Seq == a.OperationSeq).Select(v => (DateTimeOffset?)v.Since).FirstOrDefault(),
            VoidByHead = voids.Where(v => v.Seq == a.OperationSeq).Select(v => (bool?)v.ByHead).FirstOrDefault(),
            InvalidReason = invalidations.Where(i => i.AnswerId == a.Id).Select(i => i.Reason).FirstOrDefault(),
            IsEntered = ticks.Where(t => t.AnswerId == a.Id).OrderByDescending(t => t.OperationSeq).Select(t => (bool?)t.IsEntered).FirstOrDefault(),
            Title = store.Versions.Where(v => v.Id == a.AskId).Select(v => v.Title).FirstOrDefault(),
            Version = store.Versions.Where(v => v.Id == a.AskId).Select(v => (int?)v.Number).FirstOrDefault(),
            Sha256 = store.Versions.Where(v => v.Id == a.AskId).Select(v => v.Sha256).FirstOrDefault(),
        });
    }
}
