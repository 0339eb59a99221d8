using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.Acknowledgements.Collect;

/// <summary>By which day a sheet is to be signed.</summary>
internal sealed class DueDay(AcknowledgementSettings settings, IWorkingCalendar calendar, ISchoolClock clock)
{
    private readonly Dictionary<DateOnly, WorkingDayAnswer> _known = [];

    /// <summary>Null where the school sets no day.</summary>
    public WorkingDayAnswer? For(DateTimeOffset asked)
    {
        if (settings.DueInWorkingDays <= 0)
        {
            return null;
        }

        var day = DateOnly.FromDateTime(clock.AtSchool(asked).DateTime);
        return _known.TryGetValue(day, out var answer)
            ? answer
            : _known[day] = calendar.WorkingDaysAfter(day, settings.DueInWorkingDays);
    }
}
