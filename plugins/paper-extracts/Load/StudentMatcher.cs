using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.PaperExtracts.Load;

/// <summary>Finds the student whom a file names: the full name, without patronymic, or family name with initials. Never the nearest.</summary>
internal sealed class StudentMatcher(IReadOnlyList<Student> students)
{
    private readonly List<(Student Student, string[] Words)> _known = [.. students.Select(s => (s, NameSearch.Words(s.Name.Full)))];

    public IReadOnlyList<Student> Find(string name)
    {
        var words = NameSearch.Words(name);
        var found = words.Length < 2 ? [] : _known.Where(known => Matches(known.Words, words)).ToList();
        var exact = found.Where(known => known.Words.SequenceEqual(words, StringComparer.Ordinal)).ToList();
        return [.. (exact.Count == 1 ? exact : found).Select(known => known.Student)];
    }

    private static bool Matches(string[] known, string[] words) =>
        words.Length <= known.Length
        && words.Zip(known).All(pair => pair.First == pair.Second || (pair.First.Length == 1 && pair.Second.StartsWith(pair.First, StringComparison.Ordinal)));
}
