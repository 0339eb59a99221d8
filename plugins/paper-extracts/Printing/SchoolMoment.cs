using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.PaperExtracts.Printing;

/// <summary>A day of the school as an instant: its midnight.</summary>
internal static class SchoolMoment
{
    public static DateTimeOffset Of(DateOnly day, ISchoolClock clock)
    {
        var offset = clock.AtSchool(new DateTimeOffset(day, new TimeOnly(12, 0), TimeSpan.Zero)).Offset;
        return new DateTimeOffset(day, TimeOnly.MinValue, offset).ToUniversalTime();
    }
}
