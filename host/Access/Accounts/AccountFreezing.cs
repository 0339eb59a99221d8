using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <inheritdoc/>
internal sealed class AccountFreezing(AccountFreezer freezer, AccountsContext accounts) : IAccountFreezing
{
    public Task<FreezeResult> FreezeAsync(AccountId account, string reason, CancellationToken cancellationToken) =>
        freezer.FreezeAsync(account, "account-frozen", reason, cancellationToken);

    public Task<Refusal?> UnfreezeAsync(AccountId account, string firstPassword, string reason, CancellationToken cancellationToken) =>
        freezer.UnfreezeAsync(account, firstPassword, reason, cancellationToken);

    public string NewFirstPassword() => FirstPassword.New();

    public async Task<IReadOnlyList<StaffAccount>> FindAsync(string name, int limit, CancellationToken cancellationToken)
    {
        var wanted = PersonNames.KeyOf(name);
        var all = await ReadAsync(accounts.Users.Where(a => wanted != string.Empty || (a.GuardianId == null && a.StudentId == null)), cancellationToken);
        return [.. all.Where(a => PersonNames.KeyOf(a.Name).Contains(wanted, StringComparison.Ordinal)).Take(limit)];
    }

    public async Task<IReadOnlyList<StaffAccount>> OfAsync(IReadOnlyCollection<AccountId> accountIds, CancellationToken cancellationToken)
    {
        var ids = accountIds.Select(id => id.Value).ToList();
        return await ReadAsync(accounts.Users.Where(a => ids.Contains(a.Id)), cancellationToken);
    }

    private static async Task<IReadOnlyList<StaffAccount>> ReadAsync(IQueryable<Account> asked, CancellationToken cancellationToken)
    {
        var rows = await asked.AsNoTracking()
            .Select(a => new { a.Id, a.DisplayName, a.Frozen }).ToListAsync(cancellationToken);
        return [.. rows.OrderBy(a => a.DisplayName, StringComparer.CurrentCulture)
            .Select(a => new StaffAccount { Id = new AccountId(a.Id), Name = a.DisplayName, IsFrozen = a.Frozen is not null })];
    }
}
