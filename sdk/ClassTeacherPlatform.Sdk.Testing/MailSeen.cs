using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Mail;

namespace ClassTeacherPlatform.Sdk.Testing;

/// <summary>A queued e-mail as a test sees it.</summary>
/// <param name="Id">The mail.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Key">What makes twice once.</param>
/// <param name="To">To which address.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Subject">Its subject; null once it has gone, since the words are destroyed then.</param>
/// <param name="Text">Its plain text; null once it has gone.</param>
public sealed record MailSeen(EntryId Id, string Purpose, string Key, string To, MailState State, string? Subject, string? Text);
