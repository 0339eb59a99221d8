namespace ClassTeacherPlatform.Sdk.Calendar;

/// <summary>The school's working days: five- or six-day week, decrees, the school's own changes.</summary>
public interface IWorkingCalendar
{
    /// <summary>Whether people work on <paramref name="day"/>.</summary>
    bool IsWorkingDay(DateOnly day);

    /// <summary>The last working day within <paramref name="count"/> working days after <paramref name="day"/>; a period starts on the day after the event.</summary>
    WorkingDayAnswer WorkingDaysAfter(DateOnly day, int count);
}
