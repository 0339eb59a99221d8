using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>
/// Finds a file's students in the directory. Sure is only who has the same name and nothing that speaks against it; whoever
/// may be the same is a question; nobody of the directory is taken twice.
/// </summary>
internal sealed class StudentMatcher
{
    private readonly DirectorySnapshot _directory;
    private readonly DateOnly _day;
    private readonly ILookup<string, StudentRow> _byName;
    private readonly ILookup<(string, DateOnly?), StudentRow> _byShortName;
    private readonly ILookup<(string, DateOnly?), StudentRow> _byGivenName;
    private readonly HashSet<StudentId> _taken = [];

    public StudentMatcher(DirectorySnapshot directory, DateOnly day)
    {
        (_directory, _day) = (directory, day);
        _byName = directory.Students.ToLookup(s => PersonNames.KeyOf(NameOf(s)));
        _byShortName = directory.Students.ToLookup(s => (Short(s.Family, s.Given), s.BornOn));
        _byGivenName = directory.Students.ToLookup(s => (Short(s.Given, s.Patronymic), s.BornOn));
    }

    public static PersonName NameOf(StudentRow row) => new(row.Family, row.Given, row.Patronymic);

    /// <summary>The sure ones first: they are then nobody else's candidates.</summary>
    public IReadOnlyDictionary<FileStudent, StudentMatch> Match(IReadOnlyList<FileStudent> students)
    {
        var matches = new Dictionary<FileStudent, StudentMatch>(ReferenceEqualityComparer.Instance);
        foreach (var step in new Func<FileStudent, StudentMatch>[] { ByNameAndBirthday, ByNameAlone, ByOneDifference })
        {
            foreach (var student in students.Where(s => !matches.ContainsKey(s)))
            {
                if (step(student) is var match && match != StudentMatch.Nobody)
                {
                    matches[student] = match;
                    Take(match.Row);
                }
            }
        }

        foreach (var student in students)
        {
            matches.TryAdd(student, StudentMatch.Nobody);
        }

        return matches;
    }

    private static string Short(string one, string? other) => PersonNames.KeyOf($"{one}|{other}");

    private StudentMatch ByNameAndBirthday(FileStudent file)
    {
        if (file.BornOn is null)
        {
            return StudentMatch.Nobody;
        }

        var same = Free(_byName[PersonNames.KeyOf(file.Name)]).Where(s => s.BornOn == file.BornOn).ToList();
        return same switch
        {
            [] => StudentMatch.Nobody,
            [var one] => StudentMatch.Sure(one),
            _ => InClass(same, file) is [var here] ? StudentMatch.Sure(here) : StudentMatch.Ambiguous,
        };
    }

    /// <summary>One of the two does not tell the birthday: in the same class, or coming from last year's, it is the same child.</summary>
    private StudentMatch ByNameAlone(FileStudent file)
    {
        var same = Free(_byName[PersonNames.KeyOf(file.Name)]).Where(s => file.BornOn is null || s.BornOn is null).ToList();
        return InClass(same, file) switch
        {
            [var here] => StudentMatch.Sure(here),
            [_, _, ..] => StudentMatch.Ambiguous,
            [] when same is [var one] => IsOfEarlierYear(one) ? StudentMatch.Sure(one) : StudentMatch.Perhaps(one, OfferReason.SameName, OfferReason.BirthdayUnknown),
            [] => same.Count > 1 ? StudentMatch.Ambiguous : StudentMatch.Nobody,
        };
    }

    private StudentMatch ByOneDifference(FileStudent file)
    {
        if (file.BornOn is not null && Free(_byShortName[(Short(file.Name.Family, file.Name.Given), file.BornOn)]).ToList() is [var namesake])
        {
            return namesake.Patronymic is null || file.Name.Patronymic is null
                ? StudentMatch.Sure(namesake)
                : StudentMatch.Perhaps(namesake, OfferReason.OtherPatronymic, OfferReason.SameBirthday);
        }

        if (InClass(Free(_byName[PersonNames.KeyOf(file.Name)]), file) is [var here])
        {
            return StudentMatch.Perhaps(here, OfferReason.SameName, OfferReason.OtherBirthday);
        }

        return file.BornOn is not null && InClass(Free(_byGivenName[(Short(file.Name.Given, file.Name.Patronymic), file.BornOn)]), file) is [var renamed]
            ? StudentMatch.Perhaps(renamed, OfferReason.OtherFamily, OfferReason.SameBirthday)
            : StudentMatch.Nobody;
    }

    private IEnumerable<StudentRow> Free(IEnumerable<StudentRow> rows) => rows.Where(s => !_taken.Contains(s.Id));

    private void Take(StudentRow? row)
    {
        if (row is not null)
        {
            _taken.Add(row.Id);
        }
    }

    private List<StudentRow> InClass(IEnumerable<StudentRow> rows, FileStudent file) => [.. rows.Where(s =>
        _directory.MembershipOn(s.Id, _day) is { } membership && _directory.Classes.TryGetValue(membership.ClassId, out var held) &&
        held.SchoolYearId == _directory.Year?.Id && (ClassNames.Parse(held.Name)?.Name ?? held.Name) == file.Class)];

    private bool IsOfEarlierYear(StudentRow row) =>
        _directory.MembershipOn(row.Id, _day) is { } membership && _directory.Classes[membership.ClassId].SchoolYearId != _directory.Year?.Id;
}
