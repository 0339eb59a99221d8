using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.Sdk.Testing.Kernel;

/// <summary>Monday to Friday, no holidays: predictable in tests. Replace it where a test is about the real calendar.</summary>
internal sealed class WeekdayCalendar : IWorkingCalendar
{
    public bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    public WorkingDayAnswer WorkingDaysAfter(DateOnly day, int count)
    {
        for (var left = count; left > 0;)
        {
            day = day.AddDays(1);
            left -= IsWorkingDay(day) ? 1 : 0;
        }

        return new WorkingDayAnswer(day, IsProvisional: false);
    }
}
