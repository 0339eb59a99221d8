using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Periods;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.Load;

/// <summary>The periods for which a file may be loaded for a class.</summary>
[Requires(Names.Load, Duty = Names.Duty)]
internal sealed record GetLoadView(SchoolClassId ClassId, Guid? PeriodId) : Query<LoadView>, IForClass;

/// <param name="Periods">To choose from.</param>
/// <param name="Period">Null where the school has set none.</param>
internal sealed record LoadView(IReadOnlyList<SchoolPeriod> Periods, SchoolPeriod? Period);

internal sealed class GetLoadViewHandler(PeriodReader periods, ISchoolClock clock) : IRequestHandler<GetLoadView, Outcome<LoadView>>
{
    public async Task<Outcome<LoadView>> Handle(GetLoadView request, CancellationToken cancellationToken)
    {
        var known = await periods.ReadAsync(cancellationToken);
        return new LoadView(known, PeriodReader.Chosen(known, request.PeriodId, clock.Today));
    }
}
