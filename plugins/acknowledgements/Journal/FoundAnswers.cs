using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <summary>What was found, by ids alone: the rows are asked for by their students, so that it is recorded who saw whom.</summary>
/// <param name="Answers">Of this page, the latest first.</param>
/// <param name="Students">Of these entries.</param>
/// <param name="Counting">How many that count were found in all.</param>
/// <param name="Others">How many void and invalidated ones besides.</param>
/// <param name="Contents">To choose from.</param>
/// <param name="Classes">To choose from.</param>
internal sealed record FoundAnswers(
    IReadOnlyList<EntryId> Answers,
    IReadOnlyList<StudentId> Students,
    int Counting,
    int Others,
    IReadOnlyList<ContentChoice> Contents,
    IReadOnlyList<SchoolClass> Classes);
