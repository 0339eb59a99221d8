namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>What a day is, and by what.</summary>
public enum DayKind
{
    Working,

    /// <summary>Working, an hour shorter.</summary>
    Shortened,

    /// <summary>A Saturday on which a five-day week works.</summary>
    WorkingSaturday,

    /// <summary>The week's rest day.</summary>
    WeeklyRest,

    Holiday,

    /// <summary>A rest day moved here.</summary>
    TransferredRest,

    /// <summary>By the school's decision.</summary>
    OwnWorking,

    /// <summary>By the school's decision.</summary>
    OwnRest,
}
