using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>A mail whose time has come.</summary>
/// <param name="Id">The mail.</param>
/// <param name="Address">To whom.</param>
/// <param name="Name">The recipient's name; null where it is not known.</param>
/// <param name="Attempts">Failed attempts so far.</param>
/// <param name="NotAfter">When it is of no use any more.</param>
/// <param name="Sealed">Its words.</param>
internal sealed record DueMail(EntryId Id, string Address, string? Name, int Attempts, DateTimeOffset NotAfter, string? Sealed);
