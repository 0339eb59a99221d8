using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Directory;

/// <summary>Which classes and students an account has by its dated assignments.</summary>
internal sealed class ClassScope(KernelContext store)
{
    public async Task<IReadOnlySet<SchoolClassId>> ClassesAsync(AccountId account, DateOnly day, CancellationToken cancellationToken) =>
        (await Assigned(account, day).ToListAsync(cancellationToken)).ToHashSet();

    public async Task<bool> HoldsAllAsync(
        AccountId account, IReadOnlyCollection<StudentId> students, DateOnly day, CancellationToken cancellationToken)
    {
        var wanted = students.Distinct().ToList();
        var classes = Assigned(account, day);
        var held = await store.ClassMemberships
            .Where(m => wanted.Contains(m.StudentId) && m.From <= day && (m.Until == null || m.Until >= day) && classes.Contains(m.ClassId))
            .Select(m => m.StudentId)
            .Distinct()
            .CountAsync(cancellationToken);
        return held == wanted.Count;
    }

    private IQueryable<SchoolClassId> Assigned(AccountId account, DateOnly day) => store.ClassAssignments
        .Where(a => a.AccountId == account && a.From <= day && (a.Until == null || a.Until >= day))
        .Select(a => a.ClassId);
}
