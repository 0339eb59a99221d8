namespace ClassTeacherPlatform.Sdk.Mail;

/// <summary>Where the school's mail goes.</summary>
public enum MailRoute
{
    /// <summary>Into the pickup folder beside the data: nothing leaves the house.</summary>
    Folder,

    /// <summary>To the server that the school has named.</summary>
    Server,
}
