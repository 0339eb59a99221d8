using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <summary>The border to accounts: the identities behind links. A link's account has no password, no role and no sign-in.</summary>
internal interface ILinkAccounts
{
    /// <summary>Opens an identity in the operation that is open.</summary>
    Task<AccountId> OpenAsync(int number, LinkHolder holder, CancellationToken cancellationToken);

    /// <summary>Nothing more is accepted from it, in the operation that is open.</summary>
    /// <returns>False where there is no such identity.</returns>
    Task<bool> RevokeAsync(AccountId id, string reason, CancellationToken cancellationToken);

    /// <summary>How identities stand; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<AccountId, LinkAccount>> OfAsync(IReadOnlyCollection<AccountId> ids, CancellationToken cancellationToken);
}
