using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Withdrawing;

/// <summary>Registers that the person took a consent back (152-FZ art. 9 part 2).</summary>
[Requires(Permission.Register, Duty = ConsentsPlugin.RegisterDuty)]
internal sealed record WithdrawConsent : Command<EntryId>, IForStudent
{
    public required StudentId StudentId { get; init; }

    /// <summary>The consent that is taken back.</summary>
    public required EntryId AnswerId { get; init; }

    /// <summary>The day on the application.</summary>
    public required DateOnly WithdrawnOn { get; init; }

    public required AnswerRoute Route { get; init; }

    public string? OriginalPlace { get; init; }

    /// <summary>The latest operation that the page had read.</summary>
    public long? SeenSeq { get; init; }
}
