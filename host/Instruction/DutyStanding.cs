namespace ClassTeacherPlatform.Host.Instruction;

/// <summary>Whether a duty that a clause asks for is carried now, and why not.</summary>
public enum DutyStanding
{
    Enabled,

    /// <summary>Its module runs, the duty itself is switched off.</summary>
    DutyOff,

    /// <summary>Its module is installed and switched off.</summary>
    ModuleOff,

    /// <summary>Its module is in quarantine.</summary>
    Quarantined,

    /// <summary>The module names the duty and does not carry it yet.</summary>
    NotProvided,

    /// <summary>The module is installed and knows no such duty.</summary>
    Unknown,

    NotInstalled,
}
