namespace ClassTeacherPlatform.Host.Mail.Queue;

/// <summary>Which mails are shown.</summary>
internal enum MailFilter
{
    /// <summary>What waits and what came back: what somebody may have to do something about.</summary>
    Open,

    /// <summary>All.</summary>
    All,
}
