namespace ClassTeacherPlatform.Acknowledgements.Tests.Histories;

public enum StepKind
{
    Publish,
    NewVersion,
    Answer,
    Invalidate,
    Withdraw,
    Void,
    Reaffirm,
    LateGuardian,
    LeavingGuardian,
}
