namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>Where the school's days begin in the database's time.</summary>
internal sealed class SchoolDays(TimeProvider time)
{
    public DateTimeOffset Start(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, time.LocalTimeZone.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
