using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Access;

/// <summary>The border between accounts (ASP.NET Core Identity) and the request pipeline.</summary>
internal interface IAccountDirectory
{
    /// <summary>The account with the roles that hold on <paramref name="today"/>; null where there is no such account.</summary>
    Task<AccountAccess?> GetAsync(AccountId id, DateOnly today, CancellationToken cancellationToken);

    /// <summary>Names for registers; unknown ids are left out.</summary>
    Task<IReadOnlyDictionary<AccountId, string>> NamesAsync(IReadOnlyCollection<AccountId> ids, CancellationToken cancellationToken);
}
