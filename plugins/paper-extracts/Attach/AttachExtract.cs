using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Attach;

/// <summary>A file that the school IS printed becomes this person's extract, unchanged: numbered, hashed, handed over like one of ours.</summary>
[Requires(Names.Issue, Duty = Names.Duty)]
internal sealed record AttachExtract : Command<EntryId>, IForStudent
{
    public required StudentId StudentId { get; init; }

    /// <summary>Null: the student himself.</summary>
    public GuardianId? GuardianId { get; init; }

    public required Guid PeriodId { get; init; }

    /// <summary>The day whose data the file shows.</summary>
    public required DateOnly? AsOf { get; init; }

    /// <summary>As the file store keeps it.</summary>
    public required string? FileSha256 { get; init; }

    public required string FileName { get; init; }

    public string Language { get; init; } = "ru";
}
