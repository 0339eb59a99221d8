using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.PaperExtracts.Register;

/// <summary>What was found, by ids alone: the rows are asked for by their students, so that it is recorded who saw whom.</summary>
/// <param name="Extracts">Of this page, the latest first.</param>
/// <param name="Students">Of these extracts.</param>
/// <param name="Valid">How many valid ones were found in all.</param>
/// <param name="Void">How many void ones besides.</param>
/// <param name="Periods">To choose from.</param>
/// <param name="Classes">To choose from.</param>
internal sealed record FoundExtracts(
    IReadOnlyList<EntryId> Extracts,
    IReadOnlyList<StudentId> Students,
    int Valid,
    int Void,
    IReadOnlyList<SchoolPeriod> Periods,
    IReadOnlyList<SchoolClass> Classes);
