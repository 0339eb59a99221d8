using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.PaperExtracts.Progress;

/// <param name="Students">Whose data are known.</param>
/// <param name="HasJournal">A module that reads the school's journal runs; else loaded files alone speak.</param>
internal sealed record ProgressBook(IReadOnlyDictionary<StudentId, ProgressData> Students, bool HasJournal);
