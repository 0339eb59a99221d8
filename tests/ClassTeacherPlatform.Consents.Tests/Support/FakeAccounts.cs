using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Consents.Tests.Support;

internal sealed class FakeAccounts : IAccountDirectory
{
    private readonly Dictionary<AccountId, AccountAccess> _accounts = [];

    public AccountId Add(string name, params string[] roles)
    {
        var id = AccountId.New();
        _accounts[id] = new AccountAccess(id, name, false, "1", roles.ToHashSet());
        return id;
    }

    public AccountId AddLink(string name, LinkHolder holder)
    {
        var id = AccountId.New();
        _accounts[id] = new AccountAccess(id, name, false, "1", new HashSet<string>()) { Holder = holder };
        return id;
    }

    public Task<AccountAccess?> GetAsync(AccountId id, DateOnly today, CancellationToken cancellationToken) =>
        Task.FromResult(_accounts.GetValueOrDefault(id));

    public Task<IReadOnlyDictionary<AccountId, string>> NamesAsync(IReadOnlyCollection<AccountId> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<AccountId, string>>(ids.Where(_accounts.ContainsKey).ToDictionary(id => id, id => _accounts[id].Name));
}
