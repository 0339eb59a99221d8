using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Entitlement;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.PaperExtracts.ClassView;

/// <summary>An entitled person of the class.</summary>
public sealed record ClassLine
{
    public required Recipient Recipient { get; init; }

    public required PersonName Student { get; init; }

    public required IReadOnlyList<Ground> Grounds { get; init; }

    /// <summary>The extract that counts; null where none was issued.</summary>
    public ExtractLine? Extract { get; init; }

    /// <summary>Data for the period are known.</summary>
    public bool HasData { get; init; }

    /// <summary>The source has newer data than the extract shows; no reason to issue another.</summary>
    public DateTimeOffset? NewerDataAsOf { get; init; }

    /// <summary>The ground arose after the period's due day: an extract may be issued, and none is owed.</summary>
    public bool IsOwed { get; init; }
}
