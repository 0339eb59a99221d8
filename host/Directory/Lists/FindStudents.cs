using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Directory.Lists;

/// <summary>Students of the whole school by the beginnings of their names, also those who have left; ё is е.</summary>
[Requires(KernelPermissions.Directory)]
internal sealed record FindStudents(string Text) : Query<FoundStudents>;

/// <param name="Students">The first of them in the alphabet's order.</param>
/// <param name="More">How many more there are.</param>
internal sealed record FoundStudents(IReadOnlyList<FoundStudent> Students, int More);

/// <summary>A student found; the class is null for one who has left.</summary>
internal sealed record FoundStudent(StudentId Id, PersonName Name, DateOnly? BornOn, SchoolClassId? ClassId, string? ClassName);

internal sealed class FindStudentsHandler(KernelContext store, ISchoolClock clock) : IRequestHandler<FindStudents, Outcome<FoundStudents>>
{
    private const int Shown = 30;

    public async Task<Outcome<FoundStudents>> Handle(FindStudents request, CancellationToken cancellationToken)
    {
        var words = PersonNames.KeyOf(request.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // Names are compared here: no provider folds ё and case of Cyrillic letters alike.
        var all = words.Length == 0 ? [] : await store.Students.AsNoTracking().ToListAsync(cancellationToken);
        var found = all.Where(s => Fits(s, words)).OrderBy(s => PersonNames.KeyOf($"{s.Family} {s.Given}"), StringComparer.Ordinal).ToList();
        var shown = found.Take(Shown).ToList();
        var classes = await ClassesAsync([.. shown.Select(s => s.Id)], cancellationToken);
        return new FoundStudents(
            [.. shown.Select(s => new FoundStudent(
                s.Id, new PersonName(s.Family, s.Given, s.Patronymic), s.BornOn, classes.GetValueOrDefault(s.Id)?.Id, classes.GetValueOrDefault(s.Id)?.Name))],
            found.Count - shown.Count);
    }

    private static bool Fits(StudentRow student, string[] words)
    {
        var names = PersonNames.KeyOf($"{student.Family} {student.Given} {student.Patronymic}").Split(' ', '-');
        return words.All(word => names.Any(name => name.StartsWith(word, StringComparison.Ordinal)));
    }

    private Task<Dictionary<StudentId, ClassRow>> ClassesAsync(List<StudentId> students, CancellationToken cancellationToken)
    {
        var today = clock.Today;
        return store.ClassMemberships.Where(m => students.Contains(m.StudentId) && m.From <= today && (m.Until == null || m.Until >= today))
            .Join(store.Classes, m => m.ClassId, c => c.Id, (m, c) => new { m.StudentId, Class = c })
            .ToDictionaryAsync(m => m.StudentId, m => m.Class, cancellationToken);
    }
}
