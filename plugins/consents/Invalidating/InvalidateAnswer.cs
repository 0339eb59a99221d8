using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Invalidating;

/// <summary>The school cancels an answer or a withdrawal («аннулировано школой»): an error, a forged signature, no authority.</summary>
[Requires(Permission.Invalidate, Duty = ConsentsPlugin.RegisterDuty)]
internal sealed record InvalidateAnswer : Command<EntryId>, IForStudent
{
    public required StudentId StudentId { get; init; }

    /// <summary>The answer or withdrawal.</summary>
    public required EntryId EntryId { get; init; }

    public required string Reason { get; init; }

    /// <summary>The latest operation that the page had read.</summary>
    public long? SeenSeq { get; init; }
}
