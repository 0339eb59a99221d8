using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>The whole directory in memory, read in a constant number of queries: what an import is compared with.</summary>
internal sealed class DirectorySnapshot
{
    public required SchoolRow? School { get; init; }

    /// <summary>The school year that holds the day of the import; null where it is still to be made.</summary>
    public required SchoolYearRow? Year { get; init; }

    public required IReadOnlyDictionary<SchoolClassId, ClassRow> Classes { get; init; }

    public required IReadOnlyList<StudentRow> Students { get; init; }

    public required ILookup<StudentId, ClassMembershipRow> Memberships { get; init; }

    public required IReadOnlyDictionary<GuardianId, GuardianRow> Guardians { get; init; }

    public required ILookup<StudentId, GuardianLinkRow> Links { get; init; }

    /// <summary>The last operation that changed the directory: who plans upon an older one is refused.</summary>
    public required long Version { get; init; }

    public static async Task<DirectorySnapshot> ReadAsync(KernelContext store, DateOnly day, CancellationToken cancellationToken) => new()
    {
        Version = await VersionAsync(store, cancellationToken),
        School = await store.Schools.AsNoTracking().FirstOrDefaultAsync(cancellationToken),
        Year = await store.SchoolYears.AsNoTracking().FirstOrDefaultAsync(y => y.From <= day && y.Until >= day, cancellationToken),
        Classes = await store.Classes.AsNoTracking().ToDictionaryAsync(c => c.Id, cancellationToken),
        Students = await store.Students.AsNoTracking().ToListAsync(cancellationToken),
        Memberships = (await store.ClassMemberships.AsNoTracking().ToListAsync(cancellationToken)).ToLookup(m => m.StudentId),
        Guardians = await store.Guardians.AsNoTracking().ToDictionaryAsync(g => g.Id, cancellationToken),
        Links = (await store.GuardianLinks.AsNoTracking().ToListAsync(cancellationToken)).ToLookup(l => l.StudentId),
    };

    public static async Task<long> VersionAsync(KernelContext store, CancellationToken cancellationToken) =>
        await store.DirectoryChanges.IncludingVoid().MaxAsync(c => (long?)c.OperationSeq, cancellationToken) ?? 0;

    /// <summary>The membership that holds on <paramref name="day"/>.</summary>
    public ClassMembershipRow? MembershipOn(StudentId student, DateOnly day) =>
        Memberships[student].FirstOrDefault(m => m.From <= day && (m.Until is null || m.Until >= day));

    public IEnumerable<GuardianLinkRow> LinksOn(StudentId student, DateOnly day) =>
        Links[student].Where(l => l.From <= day && (l.Until is null || l.Until >= day));
}
