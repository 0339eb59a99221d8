namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>What was done about one access.</summary>
public enum StepKind
{
    /// <summary>The platform's account was frozen.</summary>
    Frozen,

    /// <summary>Whoever keeps the other system was asked to block the access.</summary>
    BlockAsked,

    /// <summary>It is blocked there.</summary>
    Blocked,

    /// <summary>The platform's account was opened again.</summary>
    Unfrozen,
}
