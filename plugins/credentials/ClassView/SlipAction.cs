namespace ClassTeacherPlatform.Credentials.ClassView;

/// <summary>What one does with the slips that are ticked.</summary>
internal enum SlipAction
{
    HandOut,
    Print,
    Send,
    Activate,
    Lose,
    Cancel,
    Reissue,
}
