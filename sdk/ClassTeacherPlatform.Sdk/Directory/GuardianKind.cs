namespace ClassTeacherPlatform.Sdk.Directory;

/// <summary>On what a representative's authority rests.</summary>
public enum GuardianKind
{
    /// <summary>Mother.</summary>
    Mother,

    /// <summary>Father.</summary>
    Father,

    /// <summary>Adoptive parent.</summary>
    Adopter,

    /// <summary>Guardian (up to 14) by an act of the guardianship authority.</summary>
    LegalGuardian,

    /// <summary>Trustee (14 to 17) by an act of the guardianship authority.</summary>
    Trustee,

    /// <summary>Foster parent by contract.</summary>
    FosterParent,

    /// <summary>An institution's representative.</summary>
    Institution,

    /// <summary>Another ground, written down in the proof.</summary>
    Other,
}
