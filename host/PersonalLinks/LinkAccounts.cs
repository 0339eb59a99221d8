using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Incidents;
using ClassTeacherPlatform.Sdk.Personal;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.PersonalLinks;

/// <inheritdoc/>
internal sealed class LinkAccounts(AccountShelf shelf, AccountFreezer freezer) : ILinkAccounts
{
    public async Task<AccountId> OpenAsync(int number, LinkHolder holder, CancellationToken cancellationToken)
    {
        var account = new Account
        {
            Id = AccountId.New().Value,
            UserName = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"link-{number}"),
            DisplayName = string.Format(System.Globalization.CultureInfo.InvariantCulture, T.Text.In("ru", "Links.ActorName")!, number),
            GuardianId = holder.GuardianId,
            StudentId = holder.StudentId,
        };
        var made = await shelf.Users.CreateAsync(account);
        return made.Succeeded ? new AccountId(account.Id) : throw new InvalidOperationException($"The identity of link {number} was not made.");
    }

    public async Task<bool> RevokeAsync(AccountId id, string reason, CancellationToken cancellationToken) =>
        await shelf.FindAsync(id, cancellationToken) is { IsLink: true }
        && await freezer.FreezeAsync(id, "link-revoked", reason, cancellationToken) is not FreezeResult.Unknown;

    public async Task<IReadOnlyDictionary<AccountId, LinkAccount>> OfAsync(IReadOnlyCollection<AccountId> ids, CancellationToken cancellationToken)
    {
        var wanted = ids.Select(id => id.Value).ToList();
        var rows = await shelf.Context.Users.AsNoTracking().Where(a => wanted.Contains(a.Id))
            .Select(a => new { a.Id, a.Frozen, a.LockoutEnd }).ToListAsync(cancellationToken);
        return rows.ToDictionary(a => new AccountId(a.Id), a => new LinkAccount(a.Frozen is not null, a.LockoutEnd));
    }
}
