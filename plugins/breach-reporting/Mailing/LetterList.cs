using ClassTeacherPlatform.Sdk.Mail;

namespace ClassTeacherPlatform.BreachReporting.Mailing;

/// <summary>The e-mails of an incident.</summary>
/// <param name="Letters">The latest first.</param>
/// <param name="Route">Whether mail leaves the house at all.</param>
/// <param name="HasHead">The school named the head's address.</param>
/// <param name="HasSupport">The school named the support service's address.</param>
public sealed record LetterList(IReadOnlyList<LetterView> Letters, MailRoute Route, bool HasHead, bool HasSupport);
