using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Sdk.Testing.Kernel;

/// <summary>Freezing as a test sees it: at once, in the accounts of the test.</summary>
internal sealed class TestFreezing(TestAccounts accounts) : IAccountFreezing
{
    public Task<FreezeResult> FreezeAsync(AccountId account, string reason, CancellationToken cancellationToken)
    {
        if (accounts.Find(account) is not { } known)
        {
            return Task.FromResult(FreezeResult.Unknown);
        }

        accounts.Freeze(account, true);
        return Task.FromResult(known.IsFrozen ? FreezeResult.FrozenBefore : FreezeResult.Frozen);
    }

    public Task<Refusal?> UnfreezeAsync(AccountId account, string firstPassword, string reason, CancellationToken cancellationToken)
    {
        if (accounts.Find(account) is not { IsFrozen: true })
        {
            return Task.FromResult<Refusal?>(Refusal.Because("Accounts.NotFrozen"));
        }

        accounts.Freeze(account, false);
        return Task.FromResult<Refusal?>(null);
    }

    public string NewFirstPassword() => "test-test-test-test";

    public Task<IReadOnlyList<StaffAccount>> FindAsync(string name, int limit, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<StaffAccount>>([.. accounts.All.Where(a => a.Name.Contains(name, StringComparison.OrdinalIgnoreCase)).Take(limit)]);

    public Task<IReadOnlyList<StaffAccount>> OfAsync(IReadOnlyCollection<AccountId> accountIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<StaffAccount>>([.. accounts.All.Where(a => accountIds.Contains(a.Id))]);
}
