using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Calendar;
using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Operations.Seen;

/// <summary>Finds access records. Whoever saw a class list saw each student who was in the class on that day.</summary>
internal sealed class SeenSearch(KernelContext store, SchoolDays days, IAccountDirectory accounts)
{
    public async Task<IQueryable<AccessRecordRow>> FindAsync(SeenFilter filter, CancellationToken cancellationToken)
    {
        var found = store.AccessRecords.AsNoTracking();
        found = filter.AccountId is { } account ? found.Where(r => r.AccountId == account) : found;
        if (filter.From is { } from)
        {
            var start = days.Start(from);
            found = found.Where(r => r.At >= start);
        }

        if (filter.Until is { } until)
        {
            var end = days.Start(until.AddDays(1));
            found = found.Where(r => r.At < end);
        }

        found = string.IsNullOrWhiteSpace(filter.Student) ? found : await AboutAsync(found, filter.Student, cancellationToken);
        return found.OrderByDescending(r => r.At).ThenByDescending(r => r.Id);
    }

    public async Task<IReadOnlyList<SeenRow>> NameAsync(IReadOnlyList<AccessRecordRow> rows, CancellationToken cancellationToken)
    {
        var students = rows.Select(r => r.StudentId).OfType<StudentId>().Distinct().ToList();
        var named = await store.Students.AsNoTracking().Where(s => students.Contains(s.Id)).ToDictionaryAsync(s => s.Id, cancellationToken);
        var classes = rows.Select(r => r.ClassId).OfType<SchoolClassId>().Distinct().ToList();
        var known = await store.Classes.AsNoTracking().Where(c => classes.Contains(c.Id)).ToDictionaryAsync(c => c.Id, c => c.Name, cancellationToken);
        var names = await accounts.NamesAsync([.. rows.Select(r => r.AccountId).Distinct()], cancellationToken);
        return [.. rows.Select(r => new SeenRow(r.At, names.GetValueOrDefault(r.AccountId, string.Empty), r.Request, Whom(r)))];

        string Whom(AccessRecordRow row) =>
            row.StudentId is { } student ? (named.TryGetValue(student, out var s) ? $"{s.Family} {s.Given} {s.Patronymic}".Trim() : string.Empty)
            : row.ClassId is { } id && known.TryGetValue(id, out var name) ? T.Text["Seen.Class", name]
            : string.Empty;
    }

    private async Task<IQueryable<AccessRecordRow>> AboutAsync(IQueryable<AccessRecordRow> found, string student, CancellationToken cancellationToken)
    {
        var students = await StudentsAsync(student, cancellationToken);
        var memberships = await store.ClassMemberships.AsNoTracking().Where(m => students.Contains(m.StudentId)).ToListAsync(cancellationToken);
        var about = found.Where(r => r.StudentId != null && students.Contains(r.StudentId.Value));
        foreach (var inClass in memberships.GroupBy(m => m.ClassId))
        {
            var (id, start) = (inClass.Key, days.Start(inClass.Min(m => m.From)));
            var end = inClass.Any(m => m.Until is null) ? DateTimeOffset.MaxValue : days.Start(inClass.Max(m => m.Until)!.Value.AddDays(1));
            about = about.Concat(found.Where(r => r.ClassId == id && r.At >= start && r.At < end));
        }

        return about;
    }

    /// <summary>Names are compared here: no provider folds ё and case of Cyrillic letters alike.</summary>
    private async Task<List<StudentId>> StudentsAsync(string text, CancellationToken cancellationToken)
    {
        var words = PersonNames.KeyOf(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var all = await store.Students.AsNoTracking().ToListAsync(cancellationToken);
        return [.. all.Where(s => Fits(s, words)).Select(s => s.Id)];
    }

    private static bool Fits(StudentRow student, string[] words)
    {
        var names = PersonNames.KeyOf($"{student.Family} {student.Given} {student.Patronymic}").Split(' ', '-');
        return words.All(word => names.Any(name => name.StartsWith(word, StringComparison.Ordinal)));
    }
}
