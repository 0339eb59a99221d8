namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>By what the identity of a slip's recipient was checked.</summary>
public enum IdentityProof
{
    /// <summary>Passport shown.</summary>
    Passport,

    /// <summary>Another document, named in the note.</summary>
    OtherDocument,

    /// <summary>Known in person to who hands out.</summary>
    KnownInPerson,
}
