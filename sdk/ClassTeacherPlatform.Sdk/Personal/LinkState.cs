namespace ClassTeacherPlatform.Sdk.Personal;

/// <summary>Whether a personal link opens.</summary>
public enum LinkState
{
    /// <summary>It opens.</summary>
    Open,

    /// <summary>Closed for a while after wrong tries.</summary>
    Locked,

    /// <summary>Its last day has passed.</summary>
    Expired,

    /// <summary>The school took it back, an incident froze it, or too many tries were wrong.</summary>
    Revoked,

    /// <summary>Void with the operation that issued it (clause 11).</summary>
    Void,
}
