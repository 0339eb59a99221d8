using System.Globalization;
using MailKit.Net.Smtp;

namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>Reads a server's refusal: whose fault it is, and whether it is for good.</summary>
internal static class SmtpAnswers
{
    private const int Longest = 400;

    public static TransportAnswer Of(SmtpCommandException problem)
    {
        var code = (int)problem.StatusCode;
        var text = Clip(string.Create(CultureInfo.InvariantCulture, $"{code} {problem.Message}"));
        var kind = problem.ErrorCode switch
        {
            // 421: the server closes the connection (RFC 5321, 3.8).
            _ when code == 421 => AnswerKind.Broken,
            // It refuses the school's own address, or wants a sign-in: no recipient's fault.
            SmtpErrorCode.SenderNotAccepted => AnswerKind.Unavailable,
            _ when code is 530 or 535 => AnswerKind.Unavailable,
            _ when code is >= 500 and < 600 => AnswerKind.Refused,
            _ => AnswerKind.Later,
        };
        return new TransportAnswer(kind, text);
    }

    public static string Clip(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : line[..Longest];
    }
}
