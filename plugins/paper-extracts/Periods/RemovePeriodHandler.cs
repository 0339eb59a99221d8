using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.Periods;

internal sealed class RemovePeriodHandler(PaperExtractsContext store, PeriodReader periods, IOperation operation)
    : IRequestHandler<RemovePeriod, Outcome<bool>>
{
    public async Task<Outcome<bool>> Handle(RemovePeriod request, CancellationToken cancellationToken)
    {
        if (await periods.FindAsync(request.PeriodId, cancellationToken) is not { } period)
        {
            return Refusal.Because("Periods.Gone");
        }

        store.Add(PeriodEntry.Of(period, isRemoved: true, operation));
        return true;
    }
}
