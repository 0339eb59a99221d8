namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>What the head decided about one operation.</summary>
public enum Verdict
{
    /// <summary>Void by the head's decision.</summary>
    Void,

    /// <summary>Looked at, and left as it is.</summary>
    Leave,

    /// <summary>Valid after all, though a decision covers it.</summary>
    Reaffirm,
}
