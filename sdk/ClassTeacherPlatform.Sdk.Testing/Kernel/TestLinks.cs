using System.Globalization;
using ClassTeacherPlatform.Host.PersonalLinks;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Sdk.Testing.Kernel;

/// <summary>Identities of links as a test sees them: at once, in the accounts of the test.</summary>
internal sealed class TestLinks(TestAccounts accounts) : ILinkAccounts
{
    public Task<AccountId> OpenAsync(int number, LinkHolder holder, CancellationToken cancellationToken) =>
        Task.FromResult(accounts.AddLink(string.Create(CultureInfo.InvariantCulture, $"Личная ссылка № {number}"), holder));

    public Task<bool> RevokeAsync(AccountId id, string reason, CancellationToken cancellationToken)
    {
        var isLink = accounts.Find(id) is { Holder: not null };
        if (isLink)
        {
            accounts.Freeze(id, true);
        }

        return Task.FromResult(isLink);
    }

    public Task<IReadOnlyDictionary<AccountId, LinkAccount>> OfAsync(IReadOnlyCollection<AccountId> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<AccountId, LinkAccount>>(ids.Select(accounts.Find).OfType<Host.Access.AccountAccess>()
            .ToDictionary(a => a.Id, a => new LinkAccount(a.IsFrozen, null)));
}
