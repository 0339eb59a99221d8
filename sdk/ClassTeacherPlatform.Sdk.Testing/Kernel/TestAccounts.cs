using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Personal;

namespace ClassTeacherPlatform.Sdk.Testing.Kernel;

internal sealed class TestAccounts : IAccountDirectory
{
    private readonly Dictionary<AccountId, AccountAccess> _accounts = [];

    public AccountId Add(string name, IEnumerable<string> roles)
    {
        var id = AccountId.New();
        _accounts[id] = new AccountAccess(id, name, false, "1", roles.Append(Role.Participant).ToHashSet(StringComparer.Ordinal));
        return id;
    }

    public AccountId AddLink(string name, LinkHolder holder)
    {
        var id = AccountId.New();
        _accounts[id] = new AccountAccess(id, name, false, "1", new HashSet<string>()) { Holder = holder };
        return id;
    }

    public IEnumerable<StaffAccount> All => _accounts.Values.Select(a => new StaffAccount { Id = a.Id, Name = a.Name, IsFrozen = a.IsFrozen });

    public AccountAccess? Find(AccountId id) => _accounts.GetValueOrDefault(id);

    public void Freeze(AccountId id, bool frozen) => _accounts[id] = _accounts[id] with { IsFrozen = frozen };

    public Task<AccountAccess?> GetAsync(AccountId id, DateOnly today, CancellationToken cancellationToken) =>
        Task.FromResult(_accounts.GetValueOrDefault(id));

    public Task<IReadOnlyDictionary<AccountId, string>> NamesAsync(IReadOnlyCollection<AccountId> ids, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<AccountId, string>>(ids.Where(_accounts.ContainsKey).ToDictionary(id => id, id => _accounts[id].Name));
}
