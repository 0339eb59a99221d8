using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.Periods;

/// <summary>The school's periods, for those who set them.</summary>
[Requires(Names.Periods, Duty = Names.Duty), SchoolWide]
internal sealed record GetPeriods : Query<IReadOnlyList<SchoolPeriod>>;

internal sealed class GetPeriodsHandler(PeriodReader periods) : IRequestHandler<GetPeriods, Outcome<IReadOnlyList<SchoolPeriod>>>
{
    public async Task<Outcome<IReadOnlyList<SchoolPeriod>>> Handle(GetPeriods request, CancellationToken cancellationToken) =>
        Outcome<IReadOnlyList<SchoolPeriod>>.Of(await periods.ReadAsync(cancellationToken));
}
