using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Report;

internal sealed class GetReportStartHandler(Clocks clocks, ISchoolClock clock) : IRequestHandler<GetReportStart, Outcome<ReportStart>>
{
    public Task<Outcome<ReportStart>> Handle(GetReportStart request, CancellationToken cancellationToken)
    {
        var learned = request.LearnedAt ?? clock.Now;
        return Task.FromResult<Outcome<ReportStart>>(new ReportStart(clocks.NoticeOf(learned, null), Clocks.LawOf(learned, DataLeak.Unknown)!));
    }
}
