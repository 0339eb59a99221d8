using System.Globalization;
using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;

namespace ClassTeacherPlatform.BreachReporting.Mailing;

/// <summary>The words of the e-mails. The details are in the attached document alone; in the mail there is no name and nothing of what happened.</summary>
internal sealed class LetterWriter(Clocks clocks, ISchoolClock clock, Addresses addresses)
{
    /// <returns>Null where the school named none.</returns>
    public string? AddressOf(LetterKind kind) => addresses.Of(kind);

    /// <param name="facts">The incident.</param>
    /// <param name="kind">To whom.</param>
    /// <param name="to">The address.</param>
    /// <param name="document">What goes with it.</param>
    /// <param name="again">Tells a notice that is sent again from the first one.</param>
    public MailMessage Notice(IncidentFacts facts, LetterKind kind, string to, RegisteredDocument document, string? again) => new()
    {
        Purpose = kind == LetterKind.HeadNotice ? "breach-reporting.head-notice" : "breach-reporting.support-notice",
        Key = again is null ? facts.Id.ToString() : $"{facts.Id}/{again}",
        To = to,
        Subject = T.Text[$"Letter.{kind}.Subject", facts.Number],
        Text = T.Text[$"Letter.{kind}.Text", facts.Number, Wall(facts.Learned), Due(facts)],
        Attachments = [Attached(document)],
    };

    /// <summary>Of no use on the next working day, when the next one goes.</summary>
    public MailMessage Reminder(IncidentFacts facts, LetterKind kind, string to, DateOnly day) => new()
    {
        Purpose = kind == LetterKind.HeadReminder ? "breach-reporting.head-reminder" : "breach-reporting.support-reminder",
        Key = string.Create(CultureInfo.InvariantCulture, $"{facts.Id}/{day:yyyy-MM-dd}"),
        To = to,
        Subject = T.Text[$"Letter.{kind}.Subject", facts.Number],
        Text = T.Text[$"Letter.{kind}.Text", facts.Number, Wall(facts.Learned), Due(facts)],
        NotAfter = clock.StartOf(day.AddDays(1)),
    };

    public static MailMessage Draft(IncidentFacts facts, string to, EntryId operation, DocumentTitle document) => new()
    {
        Purpose = "breach-reporting.draft",
        Key = $"{document.Id}/{operation}",
        To = to,
        Subject = T.Text["Letter.Draft.Subject", facts.Number],
        Text = T.Text["Letter.Draft.Text", facts.Number, document.Name],
        Attachments = [new MailAttachment.Document(document.Id, $"{document.Number}.pdf")],
    };

    private static MailAttachment.Document Attached(RegisteredDocument document) => new(document.Id, $"{document.Number}.pdf");

    private string Due(IncidentFacts facts) => clocks.NoticeOf(facts).Day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    private string Wall(DateTimeOffset instant) => clock.AtSchool(instant).ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture);
}
