using ClassTeacherPlatform.Host.Plugins;

namespace ClassTeacherPlatform.Host.Instruction;

/// <summary>A duty as a clause asks for it.</summary>
public sealed record ClauseDuty
{
    public required string Id { get; init; }

    /// <summary>The module's title of it; the host's own where the module is not installed.</summary>
    public required LocalText Title { get; init; }

    /// <summary>The id of the module that carries it or would carry it.</summary>
    public required string Module { get; init; }

    public required LocalText ModuleTitle { get; init; }

    public required DutyStanding Standing { get; init; }

    /// <summary>Why the module is in quarantine or off, in its own words; null where it says nothing.</summary>
    public LocalText? Reason { get; init; }

    /// <summary>The manifest's declaration; null where the module is not installed or cannot be read.</summary>
    internal ManifestDuty? Declared { get; init; }

    public bool IsEnabled => Standing == DutyStanding.Enabled;
}
