namespace ClassTeacherPlatform.Host.Tests.Mail;

/// <summary>What happens to one attempt.</summary>
public enum Fate
{
    Accepted,
    Later,
    Refused,
    Broken,
    Unavailable,

    /// <summary>The connection breaks after the server took it: the window.</summary>
    TakenButNotSaid,

    /// <summary>Killed before anything was said to the server.</summary>
    CrashBefore,

    /// <summary>Killed after the server took it and before the mark: the window.</summary>
    CrashBeforeTheMark,

    /// <summary>Killed after the mark and before the record.</summary>
    CrashAfterTheMark,
}
