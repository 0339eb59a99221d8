namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>What the school decides about a single day.</summary>
public enum DayRule
{
    Working,

    NonWorking,

    /// <summary>As week and decree have it: lifts an earlier decision.</summary>
    AsUsual,
}
