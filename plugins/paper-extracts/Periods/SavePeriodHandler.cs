using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.Periods;

internal sealed class SavePeriodHandler(PaperExtractsContext store, PeriodReader periods, IOperation operation)
    : IRequestHandler<SavePeriod, Outcome<Guid>>
{
    public async Task<Outcome<Guid>> Handle(SavePeriod request, CancellationToken cancellationToken)
    {
        var known = await periods.ReadAsync(cancellationToken);
        if (request.PeriodId is { } id && known.All(p => p.Id != id))
        {
            return Refusal.Because("Periods.Gone");
        }

        var period = new SchoolPeriod(
            request.PeriodId ?? Guid.CreateVersion7(), request.Name.Trim(), request.From!.Value, request.Until!.Value, request.DueOn!.Value);
        if (known.Any(p => p.Id != period.Id && p.Until >= period.From && p.From <= period.Until
            && string.Equals(p.Name, period.Name, StringComparison.OrdinalIgnoreCase)))
        {
            return Refusal.Because("Periods.Twice", period.Name);
        }

        store.Add(PeriodEntry.Of(period, isRemoved: false, operation));
        return period.Id;
    }
}
