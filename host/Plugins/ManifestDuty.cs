using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>A duty as a manifest declares it.</summary>
internal sealed record ManifestDuty
{
    /// <summary>Such as <c>consents.register</c>.</summary>
    public required string Id { get; init; }

    public LocalText Title { get; init; } = new(string.Empty, string.Empty);

    public DutyKind Kind { get; init; }

    /// <summary>False where the module names the duty and does not carry it yet; the instruction shows it so.</summary>
    public bool Provided { get; init; } = true;

    /// <summary>Where a gap is filled: an address with <c>{class}</c> and <c>{student}</c> for their ids; null where the duty has no page.</summary>
    public string? Page { get; init; }

    /// <summary>What is recorded of one student under the duty: an address with <c>{student}</c>; null where there is none.</summary>
    public string? StudentPage { get; init; }
}
