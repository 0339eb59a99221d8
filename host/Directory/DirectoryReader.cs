using System.Globalization;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Directory;

/// <inheritdoc/>
internal sealed class DirectoryReader(KernelContext store, IAccountDirectory accounts) : IDirectory
{
    /// <summary>The order of a Russian class list: ё stands beside е.</summary>
    private static readonly StringComparer Alphabet = StringComparer.Create(CultureInfo.GetCultureInfo("ru-RU"), ignoreCase: true);

    public Task<IReadOnlyList<SchoolClass>> ClassesAsync(DateOnly day, CancellationToken cancellationToken) => ClassesAsync(
        store.Classes.Where(c => store.SchoolYears.Any(y => y.Id == c.SchoolYearId && y.From <= day && y.Until >= day)), day, cancellationToken);

    public async Task<IReadOnlyList<ClassRoster>> RostersAsync(
        IReadOnlyCollection<SchoolClassId> classes, DateOnly day, CancellationToken cancellationToken)
    {
        var people = store.ClassMemberships
            .Where(m => classes.Contains(m.ClassId) && m.From <= day && (m.Until == null || m.Until >= day))
            .Select(m => m.StudentId);
        var students = await store.Students.Where(s => people.Contains(s.Id))
            .Select(s => new { Row = s, Memberships = store.ClassMemberships.Where(m => m.StudentId == s.Id).ToList() })
            .ToListAsync(cancellationToken);
        var guardians = await GuardiansAsync(store.GuardianLinks.Where(l => people.Contains(l.StudentId)), day, cancellationToken);
        var enrolled = students.ToDictionary(s => s.Row.Id, s => s.Memberships.Min(m => m.From));
        var held = students
            .SelectMany(s => s.Memberships.Where(m => m.From <= day && (m.Until is null || m.Until >= day)), (s, m) => (m.ClassId, s.Row))
            .ToLookup(h => h.ClassId, h => h.Row);
        var views = await ClassesAsync(store.Classes.Where(c => classes.Contains(c.Id)), day, cancellationToken);
        return [.. views.Select(c => new ClassRoster(c, [.. held[c.Id]
            .Select(row => View(row, c.Id, guardians, enrolled))
            .OrderBy(s => s.Name.Family, Alphabet).ThenBy(s => s.Name.Given, Alphabet).ThenBy(s => s.Id.Value)]))];
    }

    public async Task<IReadOnlyList<Student>> StudentsAsync(
        IReadOnlyCollection<StudentId> students, DateOnly day, CancellationToken cancellationToken)
    {
        var rows = await store.Students.Where(s => students.Contains(s.Id)).ToListAsync(cancellationToken);
        var classes = await store.ClassMemberships
            .Where(m => students.Contains(m.StudentId) && m.From <= day && (m.Until == null || m.Until >= day))
            .ToDictionaryAsync(m => m.StudentId, m => m.ClassId, cancellationToken);
        var guardians = await GuardiansAsync(store.GuardianLinks.Where(l => students.Contains(l.StudentId)), day, cancellationToken);
        var enrolled = await EnrolledAsync(store.ClassMemberships.Where(m => students.Contains(m.StudentId)), cancellationToken);
        return [.. rows.Select(s => View(s, classes.TryGetValue(s.Id, out var id) ? id : null, guardians, enrolled))];
    }

    public async Task<School> SchoolAsync(CancellationToken cancellationToken) =>
        await store.Schools.Select(s => new School(s.Name, s.Address)).FirstOrDefaultAsync(cancellationToken) ?? new School(string.Empty, string.Empty);

    public Task<IReadOnlyDictionary<AccountId, string>> AccountNamesAsync(
        IReadOnlyCollection<AccountId> accountIds, CancellationToken cancellationToken) => accounts.NamesAsync(accountIds, cancellationToken);

    private static Task<Dictionary<StudentId, DateOnly>> EnrolledAsync(IQueryable<ClassMembershipRow> memberships, CancellationToken cancellationToken) => memberships
        .GroupBy(m => m.StudentId)
        .Select(g => new { g.Key, First = g.Min(m => m.From) })
        .ToDictionaryAsync(g => g.Key, g => g.First, cancellationToken);

    private static Student View(
        StudentRow row, SchoolClassId? classId, ILookup<StudentId, Guardian> guardians, Dictionary<StudentId, DateOnly> enrolled) => new()
        {
            Id = row.Id,
            Name = new PersonName(row.Family, row.Given, row.Patronymic),
            BornOn = row.BornOn,
            ClassId = classId,
            EnrolledOn = enrolled.TryGetValue(row.Id, out var first) ? first : null,
            Guardians = [.. guardians[row.Id].OrderBy(g => g.Kind).ThenBy(g => g.Name.Family, Alphabet)],
        };

    private async Task<ILookup<StudentId, Guardian>> GuardiansAsync(
        IQueryable<GuardianLinkRow> links, DateOnly day, CancellationToken cancellationToken)
    {
        var rows = await links
            .Where(l => l.From <= day && (l.Until == null || l.Until >= day))
            .Join(store.Guardians, l => l.GuardianId, g => g.Id, (link, guardian) => new { link, guardian })
            .ToListAsync(cancellationToken);
        return rows.ToLookup(r => r.link.StudentId, r => new Guardian
        {
            Id = r.guardian.Id,
            Name = new PersonName(r.guardian.Family, r.guardian.Given, r.guardian.Patronymic),
            Kind = r.link.Kind,
            Proof = r.link.Proof,
            MaySee = r.link.MaySee,
            MaySign = r.link.MaySign,
            Since = r.link.From,
            Until = r.link.Until,
            Email = r.guardian.Email,
            Phone = r.guardian.Phone,
        });
    }

    /// <summary>Two queries: classes with their assignments, and names, which lie with the accounts.</summary>
    private async Task<IReadOnlyList<SchoolClass>> ClassesAsync(IQueryable<ClassRow> classes, DateOnly day, CancellationToken cancellationToken)
    {
        var rows = await classes
            .Select(c => new
            {
                Row = c,
                Assigned = store.ClassAssignments.Where(a => a.ClassId == c.Id && a.From <= day && (a.Until == null || a.Until >= day)).ToList(),
            })
            .ToListAsync(cancellationToken);
        var names = await accounts.NamesAsync([.. rows.SelectMany(r => r.Assigned).Select(a => a.AccountId).Distinct()], cancellationToken);
        return [.. rows.OrderBy(r => r.Row.Grade).ThenBy(r => r.Row.Name, Alphabet).Select(r => View(r.Row,
            [.. r.Assigned.Where(a => names.ContainsKey(a.AccountId)).Select(a => new ClassTeacher(names[a.AccountId], a.From, a.Until) { AccountId = a.AccountId })]))];
    }

    private static SchoolClass View(ClassRow row, IReadOnlyList<ClassTeacher> teachers) =>
        new(row.Id, row.Name, row.Grade, [.. teachers.Select(t => t.Name)]) { Teachers = teachers };
}
