namespace ClassTeacherPlatform.Sdk.Calendar;

/// <summary>Time as the school lives it. Instants are UTC in the database; days and clocks on pages are the school's.</summary>
public interface ISchoolClock
{
    /// <summary>This instant, UTC.</summary>
    DateTimeOffset Now { get; }

    /// <summary>Today at the school.</summary>
    DateOnly Today { get; }

    /// <summary>The school's wall clock at <paramref name="instant"/>.</summary>
    DateTimeOffset AtSchool(DateTimeOffset instant);
}
