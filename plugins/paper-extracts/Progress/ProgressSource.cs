using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.PaperExtracts.Progress;

/// <summary>
/// Where an extract's data come from: the module that reads the journal, and where it says nothing of a student, the latest file that
/// was loaded for the period.
/// </summary>
internal sealed class ProgressSource(PaperExtractsContext store, IRequestSender sender)
{
    public async Task<ProgressBook> ReadAsync(IReadOnlyCollection<StudentId> students, SchoolPeriod period, CancellationToken cancellationToken)
    {
        var loaded = await LoadedAsync(students, period.Id, cancellationToken);
        var told = await sender.Send(new GetStudentProgress(students, period.From, period.Until), cancellationToken);
        if (told.IsDone)
        {
            foreach (var progress in told.Value.Students)
            {
                loaded[progress.StudentId] = new ProgressData(told.Value.AsOf, told.Value.Source, progress);
            }
        }

        return new ProgressBook(loaded, told.Refusal is not (Refusal.NotAvailable or Refusal.SwitchedOff));
    }

    private async Task<Dictionary<StudentId, ProgressData>> LoadedAsync(
        IReadOnlyCollection<StudentId> students, Guid period, CancellationToken cancellationToken)
    {
        var sheets = await store.Sheets.AsNoTracking().Where(s => s.PeriodId == period && students.Contains(s.StudentId)).ToListAsync(cancellationToken);
        return sheets.GroupBy(s => s.StudentId)
            .Select(g => g.MaxBy(s => s.OperationSeq)!)
            .ToDictionary(s => s.StudentId, s => new ProgressData(s.AsOf, s.Source, ProgressData.Read(s.Content)));
    }
}
