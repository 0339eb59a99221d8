using ClassTeacherPlatform.PaperExtracts.Periods;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.Issue;

internal sealed class IssueExtractsHandler(PeriodReader periods, IssueDesk desk) : IRequestHandler<IssueExtracts, Outcome<IssueResult>>
{
    public async Task<Outcome<IssueResult>> Handle(IssueExtracts request, CancellationToken cancellationToken) =>
        await periods.FindAsync(request.PeriodId, cancellationToken) is not { } period
            ? Refusal.Because("Periods.Gone")
            : await desk.IssueAsync(request.StudentIds, period, request.Language, cancellationToken);
}
