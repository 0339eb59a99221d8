using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.Host.Access.Accounts;

/// <inheritdoc/>
internal sealed class AccessList(AccountReader reader, PermissionTable permissions, ISchoolClock clock) : IAccessList
{
    public async Task<IReadOnlyList<AccessHolder>> AllAsync(CancellationToken cancellationToken) =>
        [.. (await reader.ReadAsync(null, cancellationToken)).Select(account => HolderOf(account, clock.Today))];

    private AccessHolder HolderOf(AccountView account, DateOnly today) => new()
    {
        Id = account.Id,
        Name = account.Name,
        IsFrozen = account.FrozenSince is not null,
        Accesses =
        [
            .. account.Roles.Where(r => r.HoldsOn(today)).Select(r => new HeldAccess
            {
                Title = T.Text[$"Role.{r.Role}"],
                SeesAllClasses = permissions.Grants(new HashSet<string> { r.Role }, KernelPermissions.Students, out var schoolWide) && schoolWide,
                From = r.From,
                Until = r.Until,
                Order = r.Order,
            }),
            .. account.Classes.Where(c => c.HoldsOn(today)).Select(c => new HeldAccess
            {
                Title = c.Name,
                ClassId = c.ClassId,
                From = c.From,
                Until = c.Until,
                Order = c.Order,
            }),
        ],
    };
}
