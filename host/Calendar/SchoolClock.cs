using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.Host.Calendar;

/// <inheritdoc/>
internal sealed class SchoolClock(TimeProvider time) : ISchoolClock
{
    public DateTimeOffset Now => time.GetUtcNow();

    public DateOnly Today => DateOnly.FromDateTime(AtSchool(Now).DateTime);

    public DateTimeOffset AtSchool(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, time.LocalTimeZone);
}
