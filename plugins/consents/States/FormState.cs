using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.States;

/// <summary>How a form stands for one child.</summary>
/// <param name="State">For the child as a whole.</param>
/// <param name="Ended">Why, where it has expired.</param>
/// <param name="People">Everybody who is asked, the student with a null guardian.</param>
/// <param name="Missing">Whose answer is awaited now; for the child's data one representative of several will do.</param>
/// <param name="Note">What else a person should know.</param>
public sealed record FormState(
    AnswerState State,
    EndReason? Ended,
    IReadOnlyList<PersonState> People,
    IReadOnlyList<GuardianId?> Missing,
    FormNote? Note = null)
{
    /// <summary>Nobody is asked: the form does not concern this child now.</summary>
    public static FormState NotAsked { get; } = new(AnswerState.NoAnswer, null, [], []);

    public bool IsAsked => People.Count > 0 || Note is not null;

    public bool IsSettled => Missing.Count == 0 && State != AnswerState.Conflict && Note != FormNote.NoSigner;
}
