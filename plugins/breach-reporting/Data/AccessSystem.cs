namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>Where the access belongs to. An incident names it each time; it is never assumed.</summary>
public enum AccessSystem
{
    /// <summary>The school's information system: blocked there, by hand.</summary>
    SchoolSystem,

    /// <summary>This platform: frozen at once, and clause 11 applies to what was done with it here.</summary>
    Platform,

    /// <summary>A mailbox.</summary>
    Mailbox,
}
