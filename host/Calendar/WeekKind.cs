namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>How many days a week the school works.</summary>
public enum WeekKind
{
    /// <summary>Saturday and Sunday are rest days.</summary>
    FiveDays = 5,

    /// <summary>Sunday is the rest day.</summary>
    SixDays = 6,
}
