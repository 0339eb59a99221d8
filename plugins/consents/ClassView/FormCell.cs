using ClassTeacherPlatform.Consents.States;

namespace ClassTeacherPlatform.Consents.ClassView;

/// <summary>One child and one form.</summary>
public sealed record FormCell(FormState State, IReadOnlyList<PersonLine> People)
{
    public bool IsOpen => State.IsAsked && !State.IsSettled;
}
