using System.Globalization;
using ClassTeacherPlatform.Host.Directory.Import.Parsing;

namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>Compares a file with the directory. Pure: it reads nothing and writes nothing.</summary>
internal sealed class ImportPlanner(DirectorySnapshot directory, ImportChoices choices)
{
    private readonly List<RowNotice> _notices = [];
    private readonly List<Offer> _offers = [];

    public ImportPlan Plan(ParsedFile file)
    {
        _notices.AddRange(file.Notices);
        var matches = new StudentMatcher(directory, choices.From).Match(file.Students);
        var memberships = new MembershipPlanner(directory, choices, _notices);
        var guardians = new GuardianPlanner(directory, choices.From, _notices);
        var students = file.Students.Select(student => Plan(student, Decide(student, matches[student]), memberships, guardians)).ToList();
        _offers.AddRange(new SharedGuardianFinder(directory, choices.From).Find(students));
        CheckJoined(students);
        return new ImportPlan
        {
            School = directory.School,
            Year = directory.Year,
            Classes = [.. ThisYear],
            NewClasses = NewClasses(file.Students),
            Students = students,
            Missing = MissingFinder.Find(directory, students, choices.From),
            Notices = [.. _notices.OrderBy(n => n.Row).ThenByDescending(n => n.IsError)],
            Offers = _offers,
            Version = directory.Version,
        };
    }

    private IEnumerable<ClassRow> ThisYear => directory.Classes.Values.Where(c => c.SchoolYearId == directory.Year?.Id);

    private static PlannedStudent Plan(FileStudent file, StudentRow? row, MembershipPlanner memberships, GuardianPlanner guardians) => new()
    {
        File = file,
        Row = row,
        Changes = row is null ? [] : [.. Changes(file, row)],
        Membership = memberships.Plan(file, row),
        Guardians = guardians.Plan(file, row),
    };

    /// <summary>A name that differs in case or in ё and е only stays as the directory has it.</summary>
    private static IEnumerable<FieldChange> Changes(FileStudent file, StudentRow row)
    {
        var name = file.Name;
        return
        [
            .. Name("Family", row.Family, name.Family),
            .. Name("Given", row.Given, name.Given),
            .. Name("Patronymic", row.Patronymic, name.Patronymic),
            .. FieldChange.Of("BornOn", row.BornOn is { } day ? Days.Write(day) : null, file.BornOn is { } born ? Days.Write(born) : null),
        ];

        static IEnumerable<FieldChange> Name(string field, string? before, string? after) =>
            before is not null && after is not null && PersonNames.KeyOf(before) == PersonNames.KeyOf(after) ? [] : FieldChange.Of(field, before, after);
    }

    /// <summary>One person has one telephone and one e-mail here: rows that differ are corrected before they are joined.</summary>
    private void CheckJoined(List<PlannedStudent> students)
    {
        var said = students.SelectMany(s => s.Guardians).ToDictionary(g => g.File.Key, g => g.File, StringComparer.Ordinal);
        foreach (var joined in _offers.Where(o => !o.IsStudent && choices.Same.Contains(o.Key)).Select(o => o.Guardians.Select(key => said[key]).ToList()))
        {
            _notices.AddRange(joined.Skip(1).Where(g => g.DiffersFrom(joined[0]))
                .Select(g => RowNotice.Error(g.Row, "GuardianDiffers", g.Name.Full, joined[0].Row.ToString(CultureInfo.InvariantCulture))));
        }
    }

    private StudentRow? Decide(FileStudent file, StudentMatch match)
    {
        if (match.IsAmbiguous)
        {
            _notices.Add(RowNotice.Error(file.Row, "SeveralInDirectory"));
        }

        if (match.Candidate is not { } candidate)
        {
            return match.Row;
        }

        var offer = Ask(file, candidate, match.Reasons);
        _offers.Add(offer);
        return choices.Same.Contains(offer.Key) ? candidate : null;
    }

    private Offer Ask(FileStudent file, StudentRow candidate, IReadOnlyList<OfferReason> reasons) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"student-{file.Row}"),
        IsStudent = true,
        Reasons = reasons,
        Members =
        [
            new OfferMember(file.Row, file.Name.Full, file.BornOn is { } born ? Days.Write(born) : string.Empty, null, file.Class),
            new OfferMember(null, StudentMatcher.NameOf(candidate).Full, candidate.BornOn is { } day ? Days.Write(day) : string.Empty, null,
                directory.MembershipOn(candidate.Id, choices.From) is { } membership ? directory.Classes[membership.ClassId].Name : null),
        ],
    };

    private IReadOnlyList<NewClass> NewClasses(IReadOnlyList<FileStudent> students)
    {
        var known = ThisYear
            .Select(c => ClassNames.Parse(c.Name)?.Name ?? c.Name).ToHashSet(StringComparer.Ordinal);
        return [.. students.Select(s => s.Class).Distinct(StringComparer.Ordinal).Where(name => !known.Contains(name))
            .Select(name => new NewClass(name, ClassNames.Parse(name)!.Value.Grade))
            .OrderBy(c => c.Grade).ThenBy(c => c.Name, StringComparer.Ordinal)];
    }
}
