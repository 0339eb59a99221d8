namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>The system's clock with the school's time zone as the local one, whatever zone the server stands in.</summary>
internal sealed class SchoolTime(TimeZoneInfo zone) : TimeProvider
{
    public const string DefaultZone = "Europe/Moscow";

    public override TimeZoneInfo LocalTimeZone => zone;
}
