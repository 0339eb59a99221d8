namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <summary>How much of an incident somebody sees.</summary>
public enum ViewScope
{
    /// <summary>Everything: head, acting head, personal-data officer.</summary>
    Full,

    /// <summary>The technical part without pupils' data: the support service.</summary>
    Technical,

    /// <summary>What one reported oneself, or what concerns the own account.</summary>
    Own,
}
