using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Mail;

namespace ClassTeacherPlatform.BreachReporting.Mailing;

/// <summary>To which address a letter goes: those that the school named in the module's settings.</summary>
internal sealed class Addresses(BreachSettings settings, IMail mail)
{
    /// <returns>Null where the school named none, or what it named is no address.</returns>
    public string? Of(LetterKind kind)
    {
        var named = kind switch
        {
            LetterKind.HeadNotice or LetterKind.HeadReminder => settings.HeadEmail,
            LetterKind.SupportNotice or LetterKind.SupportReminder => settings.SupportEmail,
            LetterKind.Draft => settings.OfficerEmail,
        };
        return mail.IsAddress(named?.Trim()) ? named!.Trim() : null;
    }
}
