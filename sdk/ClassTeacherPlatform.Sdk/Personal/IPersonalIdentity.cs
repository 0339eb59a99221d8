namespace ClassTeacherPlatform.Sdk.Personal;

/// <summary>
/// In a handler: the person who acts by a personal link. Take the signer from here and never from the command, so that a command
/// cannot be made to speak for somebody else.
/// </summary>
/// <example>
/// <code>
/// internal sealed class AnswerByLinkHandler(NotesContext store, IPersonalIdentity identity) : …
/// {
///     // identity.Current is not null here: [PersonalLink] alone, without [Requires], keeps everybody else out.
///     var guardian = identity.Current!.Holder.GuardianId;
/// }
/// </code>
/// </example>
public interface IPersonalIdentity
{
    /// <summary>The person; null where an account of staff, or the platform itself, acts.</summary>
    PersonalIdentity? Current { get; }
}
