namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>How the identity behind a link stands.</summary>
/// <param name="IsRevoked">Nothing is accepted from it any more.</param>
/// <param name="LockedUntil">Closed until then after wrong tries; may have passed.</param>
internal sealed record LinkAccount(bool IsRevoked, DateTimeOffset? LockedUntil);
