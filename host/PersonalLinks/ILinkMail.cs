namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>The border to the mail service: codes and links on their way to a guardian's mailbox.</summary>
internal interface ILinkMail
{
    /// <summary>Whether the school can send mail.</summary>
    bool IsReady { get; }
}
