using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Periods;
using ClassTeacherPlatform.PaperExtracts.Printing;
using ClassTeacherPlatform.PaperExtracts.Progress;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.Load;

internal sealed class ApplyProgressFileHandler(PaperExtractsContext store, PeriodReader periods, IOperation operation, ISchoolClock clock)
    : IRequestHandler<ApplyProgressFile, Outcome<int>>
{
    public async Task<Outcome<int>> Handle(ApplyProgressFile request, CancellationToken cancellationToken)
    {
        if (await periods.FindAsync(request.PeriodId, cancellationToken) is not { } period)
        {
            return Refusal.Because("Periods.Gone");
        }

        var load = ProgressLoad.Of(
            period.Id, (request.FileSha256, request.FileName), request.AsOf!.Value, (request.RowsTaken, request.RowsLeft), operation);
        store.Add(load);
        var asOf = SchoolMoment.Of(load.AsOf, clock);
        foreach (var sheet in request.Sheets)
        {
            store.Add(ProgressSheet.Of(load, sheet.StudentId, asOf, ProgressData.Write(sheet), operation));
        }

        return request.Sheets.Count;
    }
}
