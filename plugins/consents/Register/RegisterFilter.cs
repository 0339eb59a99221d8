using ClassTeacherPlatform.Consents.Data;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>Which entries are looked for; what is null does not narrow.</summary>
public sealed record RegisterFilter
{
    /// <summary>Words of a student's or representative's name.</summary>
    public string? Name { get; init; }

    public FormId? FormId { get; init; }

    public RegisterKind? Kind { get; init; }

    public EntryStanding? Standing { get; init; }

    public DateOnly? EventFrom { get; init; }

    public DateOnly? EventUntil { get; init; }

    public DateOnly? RegisteredFrom { get; init; }

    public DateOnly? RegisteredUntil { get; init; }

    public bool? HasScan { get; init; }

    public bool? HasOriginal { get; init; }

    public bool? InSchoolSystem { get; init; }

    /// <summary>Void entries are shown struck through; no total counts them.</summary>
    public bool ShowVoid { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;

    /// <summary>Null: all at once, for printing and export.</summary>
    public int? PageSize { get; init; } = 50;
}
