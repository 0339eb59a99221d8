using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>What decides about an account's requests on one day.</summary>
internal sealed record AccountAccess(AccountId Id, string Name, bool IsFrozen, string SecurityStamp, IReadOnlySet<string> Roles)
{
    /// <summary>For whom it is, where it is the identity of a personal link; null for staff.</summary>
    public LinkHolder? Holder { get; init; }

    /// <summary>Inside a request by a personal link, once it was let in: who acts.</summary>
    public PersonalIdentity? Identity { get; init; }
}
