namespace ClassTeacherPlatform.Host.Mail.Settings;

/// <summary>Whether a password is kept.</summary>
internal enum PasswordState
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>It is kept sealed.</summary>
    Kept,

    /// <summary>Other keys sealed it (the data folder was restored without its keys): it has to be typed anew.</summary>
    Unreadable,
}
