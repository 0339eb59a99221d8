using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.ByLink;

/// <summary>
/// A person's own answer by the personal link. Whether he may sign for the child is asked of the directory by the same rule as for
/// a paper: a form about the guardian's own data needs no power to sign.
/// </summary>
[PersonalLink(Duty = ConsentsPlugin.RegisterDuty)]
internal sealed record AnswerByLink : Command<EntryId>, IForStudent
{
    public required StudentId StudentId { get; init; }

    /// <summary>The version that the person had before his eyes.</summary>
    public required EntryId FormVersionId { get; init; }

    public required LinkChoice Choice { get; init; }
}
