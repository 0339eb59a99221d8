using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Answering;

/// <summary>Registers one person's yes or no to one version of a form.</summary>
[Requires(Permission.Register, Duty = ConsentsPlugin.RegisterDuty)]
internal sealed record RegisterAnswer : Command<EntryId>, IForStudent
{
    public required StudentId StudentId { get; init; }

    public required EntryId FormVersionId { get; init; }

    public required AnswerDraft Draft { get; init; }

    /// <summary>The latest operation that the page had read; what others wrote since is not answered over unseen.</summary>
    public long? SeenSeq { get; init; }
}
