namespace ClassTeacherPlatform.Sdk.Duties;

/// <summary>When a duty is owed.</summary>
public enum DutyKind
{
    /// <summary>Once for each person.</summary>
    Once,

    /// <summary>Again each period.</summary>
    PerPeriod,

    /// <summary>When something happens.</summary>
    OnEvent,

    /// <summary>Always; it is kept up, not finished.</summary>
    Standing,

    /// <summary>Something that the platform makes possible (clause 7): never overdue.</summary>
    Capability,
}
