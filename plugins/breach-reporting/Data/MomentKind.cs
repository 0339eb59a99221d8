namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>The moments of clause 11.</summary>
public enum MomentKind
{
    /// <summary>t0: the earliest possible compromise, an estimate.</summary>
    Earliest,

    /// <summary>t1: learned of.</summary>
    Learned,

    /// <summary>tH: the head received the notice.</summary>
    HeadReceived,

    /// <summary>tS: the support service received it.</summary>
    SupportReceived,

    /// <summary>tR: new access confirmed, for one system.</summary>
    Restored,
}
