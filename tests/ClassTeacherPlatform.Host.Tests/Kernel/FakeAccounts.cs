using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Host.Tests.Kernel;

internal sealed class FakeAccounts : IAccountDirectory
{
    private readonly Dictionary<AccountId, AccountAccess> _accounts = [];

    public AccountId Add(params string[] roles) => Add(AccountId.New(), roles);

    public AccountId Add(AccountId id, params string[] roles)
    {
        _accounts[id] = new AccountAccess(id, "Учётная запись", false, "1", roles.ToHashSet());
        return id;
    }

    public AccountId AddLink(LinkHolder holder)
    {
        var id = AccountId.New();
        _accounts[id] = new AccountAccess(id, "Личная ссылка № 1", false, "1", new HashSet<string>()) { Holder = holder };
        return id;
    }

    public void Freeze(AccountId id) => _accounts[id] = _accounts[id] with { IsFrozen = true };

    public Task<AccountAccess?> GetAsync(AccountId id, DateOnly today, CancellationToken cancellationToken) =>
        Task.FromResult(_accounts.GetValueOrDefault(id));

    public Task<IReadOnlyDictionary<AccountId, string>> NamesAsync(IReadOnlyCollection<AccountId> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<AccountId, string>>(ids.Where(_accounts.ContainsKey).ToDictionary(id => id, id => _accounts[id].Name));
}
