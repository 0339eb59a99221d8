namespace ClassTeacherPlatform.Sdk.Duties;

/// <summary>How far one item of a duty is.</summary>
public enum DutyState
{
    /// <summary>Done, by a valid entry.</summary>
    Done,

    /// <summary>To be done, in time.</summary>
    Due,

    /// <summary>To be done, its day has passed.</summary>
    Overdue,

    /// <summary>A person has to decide (two guardians differ, an import contradicts).</summary>
    Conflict,
}
