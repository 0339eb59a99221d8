using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Access;
using ClassTeacherPlatform.Sdk.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Sdk.Testing.Kernel;

/// <summary>The accounts of the test with their roles, since the first day of the school year, and the classes that they were signed in for.</summary>
internal sealed class TestAccessList(TestAccounts accounts, KernelContext store, PermissionTable permissions, ISchoolClock clock) : IAccessList
{
    private static readonly DateOnly YearStart = new(2026, 9, 1);

    public async Task<IReadOnlyList<AccessHolder>> AllAsync(CancellationToken cancellationToken)
    {
        var today = clock.Today;
        var held = await store.ClassAssignments.Where(a => a.From <= today && (a.Until == null || a.Until >= today))
            .Join(store.Classes, a => a.ClassId, c => c.Id, (a, c) => new { a.AccountId, a.ClassId, c.Name, a.From })
            .ToListAsync(cancellationToken);
        return [.. accounts.All.Select(account => new AccessHolder
        {
            Id = account.Id,
            Name = account.Name,
            IsFrozen = account.IsFrozen,
            Accesses =
            [
                .. accounts.Find(account.Id)!.Roles.Where(role => role != Role.Participant).Select(role => new HeldAccess
                {
                    Title = role,
                    SeesAllClasses = permissions.Grants(new HashSet<string> { role }, KernelPermissions.Students, out var schoolWide) && schoolWide,
                    From = YearStart,
                }),
                .. held.Where(h => h.AccountId == account.Id).Select(h => new HeldAccess { Title = h.Name, ClassId = h.ClassId, From = h.From }),
            ],
        }).OrderBy(holder => holder.Name, StringComparer.CurrentCulture)];
    }
}
