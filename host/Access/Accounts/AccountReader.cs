using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>Reads the accounts of staff with what they hold; personal links of families are not among them.</summary>
internal sealed class AccountReader(AccountsContext accounts, KernelContext store, ISchoolClock clock)
{
    public async Task<IReadOnlyList<AccountView>> ReadAsync(AccountId? only, CancellationToken cancellationToken)
    {
        var asked = accounts.Users.AsNoTracking().Include(a => a.Roles).Where(a => a.GuardianId == null && a.StudentId == null);
        asked = only is { } id ? asked.Where(a => a.Id == id.Value) : asked;
        var rows = await asked.ToListAsync(cancellationToken);
        var held = await store.ClassAssignments.AsNoTracking()
            .Join(store.Classes, a => a.ClassId, c => c.Id, (a, c) => new { a.AccountId, Held = new HeldClass(a.Id, c.Id, c.Name, a.From, a.Until, a.Order) })
            .ToListAsync(cancellationToken);
        var classes = held.ToLookup(h => h.AccountId, h => h.Held);
        return [.. rows.Select(a => View(a, classes[new AccountId(a.Id)])).OrderBy(a => a.Name, StringComparer.CurrentCulture)];
    }

    private AccountView View(Account account, IEnumerable<HeldClass> classes) => new()
    {
        Id = new AccountId(account.Id),
        Login = account.UserName!,
        Name = account.DisplayName,
        FrozenSince = account.Frozen,
        LockedUntil = account.LockoutEnd > clock.Now ? account.LockoutEnd : null,
        HasSecondFactor = account.TwoFactorEnabled,
        HasFirstPassword = account.MustChangePassword,
        Roles = [.. account.Roles.OrderByDescending(r => r.From).Select(r => new HeldRole(r.Id, r.Role, r.From, r.Until, r.Order))],
        Classes = [.. classes.OrderByDescending(c => c.From).ThenBy(c => c.Name, StringComparer.CurrentCulture)],
    };
}
