using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Answering;

/// <summary>One paper as it was typed in.</summary>
internal sealed record AnswerDraft
{
    public required StudentId StudentId { get; init; }

    /// <summary>Null: the student himself.</summary>
    public required GuardianId? GuardianId { get; init; }

    /// <summary>The day on the paper.</summary>
    public required DateOnly EventOn { get; init; }

    public required AnswerPaper Paper { get; init; }

    /// <summary>The paper's own proof of authority; null takes the directory's.</summary>
    public string? Proof { get; init; }
}
