namespace ClassTeacherPlatform.Acknowledgements.Data;

internal enum CloseReason
{
    Withdrawn,
    Refused,
    Invalidated,
}
