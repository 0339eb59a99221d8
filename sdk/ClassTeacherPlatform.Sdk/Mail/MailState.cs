namespace ClassTeacherPlatform.Sdk.Mail;

/// <summary>Where a mail stands. Switch over it without a default.</summary>
public enum MailState
{
    /// <summary>It waits for its turn.</summary>
    Queued,

    /// <summary>It was tried without success and is tried again.</summary>
    Delayed,

    /// <summary>The school's server has taken it, or it lies in the pickup folder. That is no proof that anybody read it.</summary>
    Sent,

    /// <summary>It came back: a server refused the recipient for good, at once or later.</summary>
    Bounced,

    /// <summary>Nothing more is tried: its time has passed, a person gave it up, or it was called off.</summary>
    GivenUp,

    /// <summary>The operation that queued it is void (clause 11): it waits, and goes only if that is lifted in time.</summary>
    Void,
}
