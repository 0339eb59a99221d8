using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Duties;

/// <summary>An address of a manifest with <c>{class}</c> and <c>{student}</c> for ids.</summary>
/// <param name="Template">As the manifest has it; null for none.</param>
internal sealed record DutyAddress(string? Template)
{
    private const string ForClass = "{class}";
    private const string ForStudent = "{student}";

    /// <summary>The address of what is asked for; null where there is none without a student.</summary>
    public string? Of(SchoolClassId? classId, StudentId? studentId)
    {
        if (Template is not { } template)
        {
            return null;
        }

        var (path, query) = template.Split('?', 2) is [var before, var after] ? (before, after) : (template, string.Empty);
        // Of a whole class: what narrows the page to one student is left out.
        var kept = query.Split('&', StringSplitOptions.RemoveEmptyEntries).Select(part => Fill(part, classId, studentId)).OfType<string>().ToList();
        return Fill(path, classId, studentId) is { } filled ? kept.Count == 0 ? filled : $"{filled}?{string.Join('&', kept)}" : null;
    }

    private static string? Fill(string part, SchoolClassId? classId, StudentId? studentId) =>
        (classId is null && part.Contains(ForClass, StringComparison.Ordinal)) || (studentId is null && part.Contains(ForStudent, StringComparison.Ordinal))
            ? null
            : part.Replace(ForClass, classId?.Value.ToString(), StringComparison.Ordinal).Replace(ForStudent, studentId?.Value.ToString(), StringComparison.Ordinal);
}
