namespace ClassTeacherPlatform.Host.Calendar.Years;

/// <summary>How sure a year is.</summary>
public enum YearStatus
{
    /// <summary>By the Government's decree.</summary>
    Confirmed,

    /// <summary>No decree yet: only what the law says by itself. Answers carry a warning.</summary>
    Provisional,
}
