using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.BreachReporting.States;

/// <summary>Between instants and the school's wall clock.</summary>
internal static class SchoolMoments
{
    /// <summary>When a day of the school begins.</summary>
    public static DateTimeOffset StartOf(this ISchoolClock clock, DateOnly day) => clock.FromWall(day.ToDateTime(TimeOnly.MinValue));

    /// <summary>The school's day at an instant.</summary>
    public static DateOnly DayOf(this ISchoolClock clock, DateTimeOffset instant) => DateOnly.FromDateTime(clock.AtSchool(instant).DateTime);

    /// <summary>What a person typed, by the school's wall clock.</summary>
    public static DateTimeOffset FromWall(this ISchoolClock clock, DateTime wall)
    {
        var guess = new DateTimeOffset(wall, clock.AtSchool(clock.Now).Offset);
        return new DateTimeOffset(wall, clock.AtSchool(guess).Offset).ToUniversalTime();
    }

    /// <returns>Null where nothing stands in the field.</returns>
    public static DateTimeOffset? FromField(this ISchoolClock clock, DateTime? wall) => wall is { } typed ? clock.FromWall(typed) : null;
}
