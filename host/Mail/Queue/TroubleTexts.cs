using ClassTeacherPlatform.Host.Mail.Sending;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Mail.Queue;

/// <summary>Says in words of people why a server is not to be had: the library's exceptions by what to do about them.</summary>
internal static class TroubleTexts
{
    public static string? OfStanding(MailTrouble? trouble) => trouble is null ? null : Of(trouble.Answer);

    public static string Of(string? answer) => answer switch
    {
        null => T.Text["Mail.Trouble.Unknown"],
        "SocketException" or "TimeoutException" or "IOException" => T.Text["Mail.Trouble.Away"],
        "SslHandshakeException" => T.Text["Mail.Trouble.Tls"],
        "NotSupportedException" => T.Text["Mail.Trouble.NoStartTls"],
        "AuthenticationException" => T.Text["Mail.Trouble.SignIn"],
        "UnauthorizedAccessException" => T.Text["Mail.Trouble.Folder"],
        _ => answer,
    };
}
