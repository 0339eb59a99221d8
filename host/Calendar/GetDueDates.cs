using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>By when a notice is due that has one working day (clause 11), learned of on a day.</summary>
[OwnAccount]
internal sealed record GetDueDates(DateOnly Learned) : Query<DueDates>;

/// <param name="Own">In the school's own week.</param>
/// <param name="FiveDays">In a five-day week.</param>
/// <param name="SixDays">In a six-day week.</param>
internal sealed record DueDates(WorkingDayAnswer Own, WorkingDayAnswer FiveDays, WorkingDayAnswer SixDays);

internal sealed class GetDueDatesHandler(WorkingCalendar calendar) : IRequestHandler<GetDueDates, Outcome<DueDates>>
{
    public Task<Outcome<DueDates>> Handle(GetDueDates request, CancellationToken cancellationToken)
    {
        if (request.Learned.Year is < 2000 or > 2099)
        {
            return Task.FromResult<Outcome<DueDates>>(Refusal.Because("Calendar.YearOutOfReach"));
        }

        var school = calendar.Current;
        return Task.FromResult<Outcome<DueDates>>(new DueDates(
            school.Days.After(request.Learned, 1),
            school.With(WeekKind.FiveDays).After(request.Learned, 1),
            school.With(WeekKind.SixDays).After(request.Learned, 1)));
    }
}
