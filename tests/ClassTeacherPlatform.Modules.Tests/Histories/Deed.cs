using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Modules.Tests.Histories;

/// <summary>One operation that was carried out, as a clerk would note it in a copybook.</summary>
internal sealed record Deed(StepKind Kind, AccountId By, DateTimeOffset At, long Seq)
{
    /// <summary>Of an answer or an extract: whose.</summary>
    public bool Father { get; init; }

    public bool IsYes { get; init; }

    public string Text { get; init; } = string.Empty;

    public EntryId Entry { get; init; }
}
