using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Directory.Import.Planning;

/// <summary>
/// Who is in a class of the file but not in the file. A file of one class says nothing of the others; a class that steps up
/// a year is looked at as the class it was.
/// </summary>
internal static class MissingFinder
{
    public static IReadOnlyList<MissingStudent> Find(DirectorySnapshot directory, IReadOnlyList<PlannedStudent> students, DateOnly day)
    {
        var named = students.Select(s => s.File.Class).ToHashSet(StringComparer.Ordinal);
        var classes = directory.Classes.Values
            .Where(c => c.SchoolYearId == directory.Year?.Id && named.Contains(Parsing.ClassNames.Parse(c.Name)?.Name ?? c.Name))
            .Select(c => c.Id)
            .Concat(students.Select(s => s.Membership).Where(m => m is { WithinYear: false, Current: not null }).Select(m => m!.Current!.ClassId))
            .ToHashSet();
        var found = students.Where(s => s.Row is not null).Select(s => s.Row!.Id).ToHashSet();
        return [.. directory.Students.Where(s => !found.Contains(s.Id))
            .Select(s => (Student: s, Class: ClassOf(directory, s.Id, day)))
            .Where(s => s.Class is { } id && classes.Contains(id))
            .Select(s => new MissingStudent(s.Student.Id, StudentMatcher.NameOf(s.Student), directory.Classes[s.Class!.Value].Name))
            .OrderBy(s => s.Class, StringComparer.Ordinal).ThenBy(s => s.Name.Full, StringComparer.Ordinal)];
    }

    private static SchoolClassId? ClassOf(DirectorySnapshot directory, StudentId student, DateOnly day) => directory.MembershipOn(student, day)?.ClassId;
}
