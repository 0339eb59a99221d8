namespace ClassTeacherPlatform.Consents.States;

/// <summary>Why a consent ended by itself.</summary>
public enum EndReason
{
    Term,

    /// <summary>The child's data are his own from 18.</summary>
    Majority,

    /// <summary>The child left the school; a change of class keeps a consent.</summary>
    Left,

    /// <summary>Nobody has the power to sign for the child.</summary>
    NoSigner,

    /// <summary>A new version of the form asks again.</summary>
    NewText,
}
