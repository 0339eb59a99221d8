using ClassTeacherPlatform.PaperExtracts.Periods;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.Load;

internal sealed class CheckProgressFileHandler(PeriodReader periods, ITableReader tables, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<CheckProgressFile, Outcome<ProgressPlan>>
{
    public async Task<Outcome<ProgressPlan>> Handle(CheckProgressFile request, CancellationToken cancellationToken)
    {
        if (await periods.FindAsync(request.PeriodId, cancellationToken) is not { } period)
        {
            return Refusal.Because("Periods.Gone");
        }

        if (await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Class.Gone");
        }

        var table = tables.Read(request.Content);
        return table.Problem is { } problem ? new ProgressPlan { Problem = problem } : new ProgressPlanner(roster.Students, period).Plan(table.Rows);
    }
}
