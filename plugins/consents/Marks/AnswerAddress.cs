using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Marks;

/// <summary>The page where one answer is registered, filled in as far as is known.</summary>
internal static class AnswerAddress
{
    /// <param name="student">The child.</param>
    /// <param name="form">The form.</param>
    /// <param name="person">Null: the student himself.</param>
    /// <param name="replaces">The void entry that is done again; null for a new one.</param>
    public static string Of(StudentId student, FormId form, GuardianId? person, EntryId? replaces = null) =>
        $"/consents/answer?student={student}&form={form}&person={person?.ToString() ?? "self"}" + (replaces is { } entry ? $"&replaces={entry}" : string.Empty);
}
