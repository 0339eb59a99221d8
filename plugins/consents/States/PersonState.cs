using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.States;

/// <summary>How one person's answer stands.</summary>
/// <param name="GuardianId">Null: the student himself.</param>
/// <param name="State">The state.</param>
/// <param name="Ended">Why, where it has expired.</param>
/// <param name="EntryId">The entry that decides; null without any.</param>
/// <param name="On">That entry's day.</param>
public sealed record PersonState(GuardianId? GuardianId, AnswerState State, EndReason? Ended = null, EntryId? EntryId = null, DateOnly? On = null)
{
    /// <summary>An answer is wanted: none stands, neither yes nor no.</summary>
    public bool IsOpen => State is AnswerState.NoAnswer or AnswerState.Invalidated or AnswerState.AskAgain or AnswerState.Expired;

    public PersonState EndedBy(EndReason reason) => this with { State = AnswerState.Expired, Ended = reason };
}
