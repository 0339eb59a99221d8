using ClassTeacherPlatform.Consents.States;

namespace ClassTeacherPlatform.Consents.ClassView;

/// <summary>One child and one form.</summary>
/// <param name="State">The whole.</param>
/// <param name="People">Everybody who is asked.</param>
/// <param name="IsExpected">The form waits for everybody's answer; to another one silence is no gap.</param>
public sealed record FormCell(FormState State, IReadOnlyList<PersonLine> People, bool IsExpected = true)
{
    public bool IsOpen => State.IsAsked && !State.IsSettled && (IsExpected || State.State != AnswerState.NoAnswer);
}
