namespace ClassTeacherPlatform.PaperExtracts.Data;

/// <summary>What the consents' register told.</summary>
internal enum HeardKind
{
    Given,
    Refused,
    Withdrawn,
    Invalidated,
}
