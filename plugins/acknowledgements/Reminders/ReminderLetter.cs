using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Marks;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Acknowledgements.Reminders;

/// <summary>
/// The letter that reminds: what is to be read, and a personal link where the school has an address that families reach. The
/// link's secret stands in the letter alone, which is sealed until it goes and destroyed after.
/// </summary>
internal sealed class ReminderLetter(IMail mail, IPersonalLinks links, IDirectory directory, ISchoolClock clock)
{
    /// <summary>Days for which the link of a letter opens.</summary>
    private const int LinkDays = 30;

    /// <summary>After so many days the letter is of no use.</summary>
    private const int LetterDays = 3;

    /// <summary>Families are written to in Russian, whatever language the sender reads.</summary>
    private readonly Words _words = new("ru");

    public async Task<EntryId> SendAsync(ToRemind person, SchoolClass schoolClass, CancellationToken cancellationToken)
    {
        var school = await directory.SchoolAsync(cancellationToken);
        var titles = person.Asks.Select(a => a.Head).Distinct().Select(h => $"- {Title(h)}");
        return await mail.EnqueueAsync(
            new MailMessage
            {
                Purpose = "acknowledgements.reminder",
                Key = $"{schoolClass.Id}/{person.Guardian.Id}/{clock.Today:yyyy-MM-dd}",
                To = person.Address,
                ToName = person.Guardian.Name.Full,
                Subject = _words["Remind.Subject"],
                Text = _words.Format(
                    "Remind.Text", school.Name, schoolClass.Name, string.Join('\n', titles), await HowAsync(person, cancellationToken), Teacher(schoolClass)),
                GuardianId = person.Guardian.Id,
                NotAfter = clock.Now.AddDays(LetterDays),
            },
            cancellationToken);
    }

    private async Task<string> HowAsync(ToRemind person, CancellationToken cancellationToken)
    {
        if (links.PublicAddress is null)
        {
            return _words["Remind.OnPaper"];
        }

        var token = links.NewToken();
        var draft = new PersonalLinkDraft
        {
            Holder = LinkHolder.Of(person.Guardian.Id),
            TokenHash = token.Hash,
            Delivery = LinkDelivery.Mail,
            LastDay = clock.Today.AddDays(LinkDays),
        };
        return (await links.IssueAsync(draft, cancellationToken)).IsDone
            ? _words.Format("Remind.ByLink", links.AddressOf(token), Words.Day(draft.LastDay))
            : _words["Remind.OnPaper"];
    }

    private string Title(AskHead head) => head.Kind == ContentKind.Delivery ? _words["Content.Delivery"] : head.Title;

    private static string Teacher(SchoolClass schoolClass) => schoolClass.TeacherNames is [var teacher, ..] ? teacher : string.Empty;
}
