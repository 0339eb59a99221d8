using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <summary>
/// Accounts as commands change them: inside the open operation, each change with an event in the kernel's register. Secrets are
/// in neither: an operation keeps its answer.
/// </summary>
internal sealed class AccountShelf(AccountsContext accounts, KernelContext store, UserManager<Account> users)
{
    public static Refusal Unknown { get; } = Refusal.Because("Accounts.Unknown");

    public UserManager<Account> Users => users;

    public AccountsContext Context => accounts;

    public Task<Account?> FindAsync(AccountId id, CancellationToken cancellationToken) =>
        accounts.Users.Include(a => a.Roles).FirstOrDefaultAsync(a => a.Id == id.Value, cancellationToken);

    /// <summary>Whether another account could still keep accounts on this day.</summary>
    public Task<bool> HasOtherAdministratorAsync(Guid account, DateOnly day, CancellationToken cancellationToken) =>
        accounts.Users.AnyAsync(
            a => a.Id != account && a.Frozen == null
                && a.Roles.Any(r => r.Role == Role.Administrator && r.From <= day && (r.Until == null || r.Until >= day)),
            cancellationToken);

    /// <summary>Leaves an entry in the kernel's register; ids only.</summary>
    public void Record(string kind, Guid account, string? details = null) =>
        store.Add(new KernelEvent { Kind = kind, Subject = account.ToString(), Details = details });

    /// <summary>Saves an account whose sessions have to end: open pages, and cookies elsewhere.</summary>
    public Task<IdentityResult> EndSessionsAsync(Account account) => users.UpdateSecurityStampAsync(account);
}
