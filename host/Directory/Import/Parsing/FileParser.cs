using System.Globalization;
using ClassTeacherPlatform.Host.Directory.Import.Columns;
using ClassTeacherPlatform.Host.Directory.Import.Reading;

namespace ClassTeacherPlatform.Host.Directory.Import.Parsing;

/// <summary>
/// From rows to students. Rows that repeat a student with another representative are one student; rows that only repeat are
/// named, and so are namesakes: nothing is put together or left out without a word.
/// </summary>
internal static class FileParser
{
    public static ParsedFile Parse(Sheet sheet, ColumnMapping columns, string? classForAll, IReadOnlySet<int> without, DateOnly today)
    {
        var rows = new RowParser(columns, classForAll, today);
        var read = sheet.Rows.Where(row => !without.Contains(row.Number)).Select(rows.Parse).OfType<FileStudent>().ToList();
        var notices = new List<RowNotice>(rows.Notices);
        var students = read.GroupBy(s => (PersonNames.KeyOf(s.Name), s.BornOn, s.Class)).Select(same => Join([.. same], notices)).ToList();
        FindTwice(students, notices);
        FindNamesakes(students, notices);
        return new ParsedFile(students, [.. notices.OrderBy(n => n.Row).ThenByDescending(n => n.IsError)]);
    }

    private static string Number(int row) => row.ToString(CultureInfo.InvariantCulture);

    private static FileStudent Join(List<FileStudent> same, List<RowNotice> notices)
    {
        var first = same[0];
        var guardians = new List<FileGuardian>();
        foreach (var student in same)
        {
            var before = guardians.Count;
            foreach (var guardian in student.Guardians)
            {
                Add(guardians, guardian, notices);
            }

            if (student != first)
            {
                notices.Add(RowNotice.Warning(student.Row, guardians.Count > before ? "FurtherGuardian" : "Repeats", Number(first.Row)));
            }
        }

        return first with { Guardians = guardians, Order = same.Select(s => s.Order).FirstOrDefault(order => order is not null) };
    }

    /// <summary>The same representative of the same child in two rows is one; where the two rows differ, a person decides.</summary>
    private static void Add(List<FileGuardian> guardians, FileGuardian guardian, List<RowNotice> notices)
    {
        var at = guardians.FindIndex(g => PersonNames.KeyOf(g.Name) == PersonNames.KeyOf(guardian.Name));
        if (at < 0)
        {
            guardians.Add(guardian);
            return;
        }

        var known = guardians[at];
        if (guardian.DiffersFrom(known))
        {
            notices.Add(RowNotice.Error(guardian.Row, "GuardianDiffers", guardian.Name.Full, Number(known.Row)));
        }

        guardians[at] = known with
        {
            Phone = known.Phone ?? guardian.Phone,
            Email = known.Email ?? guardian.Email,
            Proof = known.Proof ?? guardian.Proof,
            Kind = known.KindIsUnknown ? guardian.Kind : known.Kind,
            KindIsUnknown = known.KindIsUnknown && guardian.KindIsUnknown,
        };
    }

    /// <summary>Nobody is in two classes.</summary>
    private static void FindTwice(List<FileStudent> students, List<RowNotice> notices)
    {
        foreach (var same in students.Where(s => s.BornOn is not null).GroupBy(s => (PersonNames.KeyOf(s.Name), s.BornOn)).Where(g => g.Count() > 1))
        {
            var first = same.First();
            notices.AddRange(same.Skip(1).Select(s => RowNotice.Error(s.Row, "InTwoClasses", Number(first.Row), first.Class)));
        }
    }

    private static void FindNamesakes(List<FileStudent> students, List<RowNotice> notices)
    {
        foreach (var same in students.GroupBy(s => (PersonNames.KeyOf(s.Name), s.Class)).Where(g => g.Count() > 1))
        {
            var first = same.First();
            notices.AddRange(same.Skip(1).Select(s => RowNotice.Warning(s.Row, "Namesake", Number(first.Row))));
        }
    }
}
