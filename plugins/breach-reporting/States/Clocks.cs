using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.BreachReporting.States;

/// <summary>The two clocks of an incident (clause 11 and 152-FZ): they run apart, the second one across holidays.</summary>
internal sealed class Clocks(IWorkingCalendar calendar, ISchoolClock clock, BreachSettings settings)
{
    public NoticeClock NoticeOf(IncidentFacts facts) => NoticeOf(facts.Learned, facts.FromWhen);

    /// <param name="learned">t1.</param>
    /// <param name="metAt">T; null while open.</param>
    public NoticeClock NoticeOf(DateTimeOffset learned, DateTimeOffset? metAt)
    {
        var day = clock.DayOf(learned);
        var due = settings.NoticeInWorkingDays == 0 ? new WorkingDayAnswer(day, false) : calendar.WorkingDaysAfter(day, settings.NoticeInWorkingDays);
        return new NoticeClock(due.Day, due.IsProvisional, clock.StartOf(due.Day.AddDays(1)), metAt);
    }

    /// <returns>Null where subjects' data did not get out.</returns>
    public static LawClock? LawOf(IncidentFacts facts) => LawOf(facts.Learned, facts.Leak);

    /// <param name="detected">t1, also where the answer came later.</param>
    /// <param name="leak">What is known.</param>
    public static LawClock? LawOf(DateTimeOffset detected, DataLeak leak) =>
        leak == DataLeak.No ? null : new LawClock(detected.AddHours(24), detected.AddHours(72), leak == DataLeak.Unknown);
}
