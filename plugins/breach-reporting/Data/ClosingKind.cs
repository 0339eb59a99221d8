namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>How an incident ended.</summary>
public enum ClosingKind
{
    /// <summary>Everything is done again and ticked; the act is drawn up.</summary>
    Closed,

    /// <summary>There was no breach: what was void counts again.</summary>
    FalseAlarm,
}
