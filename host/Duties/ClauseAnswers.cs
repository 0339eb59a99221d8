using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Duties;

/// <summary>A clause of the instruction with what the duties that carry it say.</summary>
/// <param name="Number">As it is printed; null for enabled duties that no clause asks for.</param>
/// <param name="Title">In our own words; null for the same.</param>
/// <param name="Answers">None where nothing that runs carries the clause.</param>
public sealed record ClauseAnswers(LocalText? Number, LocalText? Title, IReadOnlyList<DutyAnswer> Answers)
{
    public bool IsSilent => Answers.Any(a => a.IsSilent);

    public DutyProgress ProgressIn(SchoolClassId classId) => DutyProgress.Of([.. Answers.SelectMany(a => a.ItemsIn(classId))]);

    public DutyProgress ProgressIn(IEnumerable<SchoolClassId> classes) => DutyProgress.Of([.. classes.SelectMany(id => Answers.SelectMany(a => a.ItemsIn(id)))]);
}
