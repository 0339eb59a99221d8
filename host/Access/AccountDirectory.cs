using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Personal;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Access;

internal sealed class AccountDirectory(IDbContextFactory<AccountsContext> contexts) : IAccountDirectory
{
    public async Task<AccountAccess?> GetAsync(AccountId id, DateOnly today, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var account = await context.Users.AsNoTracking().Include(a => a.Roles)
            .FirstOrDefaultAsync(a => a.Id == id.Value, cancellationToken);
        if (account is null)
        {
            return null;
        }

        if (account.IsLink)
        {
            return new AccountAccess(id, account.DisplayName, account.Frozen is not null, account.SecurityStamp ?? string.Empty, new HashSet<string>())
            {
                Holder = account.GuardianId is { } guardian ? LinkHolder.Of(guardian) : LinkHolder.Of(account.StudentId!.Value),
            };
        }

        // Whoever takes part in the work with personal data is a participant (clause 9).
        var roles = account.Roles.Where(role => role.HoldsOn(today)).Select(role => role.Role).Append(Role.Participant);
        return new AccountAccess(id, account.DisplayName, account.Frozen is not null, account.SecurityStamp ?? string.Empty, roles.ToHashSet());
    }

    public async Task<IReadOnlyDictionary<AccountId, string>> NamesAsync(IReadOnlyCollection<AccountId> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => id.Value).ToList();
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var names = await context.Users.Where(a => wanted.Contains(a.Id))
            .ToDictionaryAsync(a => new AccountId(a.Id), a => a.DisplayName, cancellationToken);
        if (ids.Contains(AccountId.System))
        {
            names[AccountId.System] = T.Text["Access.Platform"];
        }

        return names;
    }
}
