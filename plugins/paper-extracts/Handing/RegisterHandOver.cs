using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Handing;

/// <summary>One signed sheet: all its lines are registered, or none with the reason.</summary>
[Requires(Names.Issue, Duty = Names.Duty)]
internal sealed record RegisterHandOver : Command<int>, IForStudents
{
    public required IReadOnlyCollection<StudentId> StudentIds { get; init; }

    public required IReadOnlyList<EntryId> ExtractIds { get; init; }

    /// <summary>The day on the sheet.</summary>
    public required DateOnly? On { get; init; }

    /// <summary>Where the sheet lies.</summary>
    public required string Place { get; init; }

    /// <summary>As the file store keeps it; null without a scan.</summary>
    public string? ScanSha256 { get; init; }

    public string? ScanName { get; init; }
}
