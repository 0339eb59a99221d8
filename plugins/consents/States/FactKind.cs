namespace ClassTeacherPlatform.Consents.States;

internal enum FactKind
{
    Given,
    Refused,
    Withdrawn,
    Invalidated,
}
