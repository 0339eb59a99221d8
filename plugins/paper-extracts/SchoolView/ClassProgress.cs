using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.PaperExtracts.SchoolView;

/// <summary>One class in a period.</summary>
internal sealed record ClassProgress
{
    public required SchoolClass Class { get; init; }

    public required int Entitled { get; init; }

    public required int HandedOver { get; init; }

    /// <summary>Students of whom somebody has no extract yet.</summary>
    public required IReadOnlyList<StudentId> ToIssue { get; init; }

    /// <summary>Entitled people without an extract.</summary>
    public required int NotIssued { get; init; }

    /// <summary>Issued and not signed for, in the class list's order.</summary>
    public required IReadOnlyList<(StudentId StudentId, EntryId ExtractId)> Unsigned { get; init; }
}
