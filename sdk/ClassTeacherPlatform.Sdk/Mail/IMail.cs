using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Mail;

/// <summary>
/// E-mail by the school's own server, or into a folder where the school has named none. What is queued is a row of the operation
/// that is open, so it goes only if that operation is committed, and not if it becomes void before (clause 11). It is sent in
/// the background, tried again while the server is away, and its end is told by <see cref="Notifications.MailSent"/> and
/// <see cref="Notifications.MailReturned"/>. Only a module whose manifest names the power <c>mail</c> is given it.
/// </summary>
/// <example>
/// <code>
/// var mail = await mail.EnqueueAsync(new MailMessage
/// {
///     Purpose = "consents.reminder",
///     Key = $"{form.Id}/{guardian.Id}/{today:yyyy-MM-dd}",
///     To = guardian.Email!,
///     Subject = T.Text["Reminder.Subject"],
///     Text = T.Text["Reminder.Text", school.Name],
///     GuardianId = guardian.Id,
/// }, cancellationToken);
/// </code>
/// </example>
public interface IMail
{
    /// <summary>
    /// Queues an e-mail in the operation that is open; call it from a command's or notification's handler. The same key of the
    /// same purpose again queues nothing and answers with the first mail, unless that one's operation is void by now.
    /// </summary>
    /// <returns>The mail: keep it beside your own entry to ask for its state.</returns>
    /// <exception cref="ArgumentException">The address is none, or subject, text, purpose or key are empty or too long.</exception>
    /// <exception cref="InvalidOperationException">No operation is open.</exception>
    Task<EntryId> EnqueueAsync(MailMessage message, CancellationToken cancellationToken);

    /// <summary>
    /// Calls a mail off in the operation that is open, because its occasion is gone: a link was revoked, an answer came. What a
    /// server is accepting at this very moment goes all the same, and is then recorded as sent.
    /// </summary>
    /// <returns>False where it was sent or ended before, or there is no such mail.</returns>
    Task<bool> CallOffAsync(EntryId mail, CancellationToken cancellationToken);

    /// <summary>How these mails stand, by mail; unknown ones are left out. One question for any number of them.</summary>
    Task<IReadOnlyDictionary<EntryId, MailStatus>> StatusAsync(IReadOnlyCollection<EntryId> mails, CancellationToken cancellationToken);

    /// <summary>Where mail goes now: tell people when it does not leave the house.</summary>
    Task<MailRoute> RouteAsync(CancellationToken cancellationToken);

    /// <summary>Whether a text is an address that <see cref="EnqueueAsync"/> takes: one mailbox, with a domain, without a name.</summary>
    bool IsAddress(string? text);
}
