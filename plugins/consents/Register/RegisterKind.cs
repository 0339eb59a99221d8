namespace ClassTeacherPlatform.Consents.Register;

/// <summary>What an entry records.</summary>
public enum RegisterKind
{
    Given,
    Refused,
    Withdrawn,
    Invalidated,

    /// <summary>Entered in the school IS too.</summary>
    SchoolSystem,
}
