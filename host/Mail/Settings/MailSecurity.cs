namespace ClassTeacherPlatform.Host.Mail.Settings;

/// <summary>How the way to a mail server is protected.</summary>
internal enum MailSecurity
{
    /// <summary>TLS from the first byte (SMTP 465, IMAP 993).</summary>
    Tls,

    /// <summary>Plain at first, TLS before anything is said (SMTP 587, IMAP 143); refused where the server cannot.</summary>
    StartTls,

    /// <summary>No protection: only within the school's own network.</summary>
    None,
}
