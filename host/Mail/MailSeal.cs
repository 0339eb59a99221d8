using ClassTeacherPlatform.Sdk.Secrets;

namespace ClassTeacherPlatform.Host.Mail;

/// <summary>Keeps the words of a mail unreadable in the database and its copies: they may hold a personal link or a code.</summary>
internal sealed class MailSeal(ISecretBox box)
{
    private const string Purpose = "kernel.mail";

    /// <summary>How long after its time a mail that came back can still be tried again by a person.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromDays(30);

    public string Close(string json, DateTimeOffset notAfter) => box.Seal(Purpose, json, notAfter + Grace);

    public MailContent? Open(string? closed) => closed is not null && box.Open(Purpose, closed) is { } json ? MailContent.Read(json) : null;
}
