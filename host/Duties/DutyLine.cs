using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;

namespace ClassTeacherPlatform.Host.Duties;

/// <summary>One duty in one class.</summary>
/// <param name="Clause">The clause that asks for it.</param>
/// <param name="Answer">The duty.</param>
/// <param name="Class">The class.</param>
/// <param name="Progress">How far it is.</param>
/// <param name="Urgency">How pressing it is.</param>
public sealed record DutyLine(ClauseAnswers Clause, DutyAnswer Answer, SchoolClass Class, DutyProgress Progress, DutyUrgency Urgency)
{
    private const int SoonDays = 14;

    /// <summary>Where the first gap is filled: overdue before what a person has to decide, the nearest day first.</summary>
    public string? NextGap => Answer.ItemsIn(Class.Id).Where(i => i.State != DutyState.Done)
        .OrderBy(i => i.State switch { DutyState.Overdue => 0, DutyState.Conflict => 1, DutyState.Due => 2, DutyState.Done => 3 })
        .ThenBy(i => i.DueOn ?? DateOnly.MaxValue)
        .Select(Answer.AddressOf)
        .FirstOrDefault();

    /// <summary>All duties in all classes; where there is nothing to do is no line.</summary>
    public static IReadOnlyList<DutyLine> Of(IEnumerable<ClauseAnswers> clauses, IReadOnlyList<SchoolClass> classes, DateOnly today) =>
    [
        .. from clause in clauses
           from answer in clause.Answers
           from one in classes
           let progress = answer.ProgressIn(one.Id)
           where progress.Total > 0
           select new DutyLine(clause, answer, one, progress, UrgencyOf(answer.Kind, progress, today)),
    ];

    private static DutyUrgency UrgencyOf(DutyKind kind, DutyProgress progress, DateOnly today) => progress switch
    {
        { Open: 0 } => DutyUrgency.Done,
        _ when kind == DutyKind.Capability => DutyUrgency.Standing,
        { Overdue: > 0 } => DutyUrgency.Overdue,
        { Conflicts: > 0 } => DutyUrgency.Soon,
        { DueOn: { } day } when day <= today.AddDays(SoonDays) => DutyUrgency.Soon,
        _ => kind == DutyKind.Standing ? DutyUrgency.Standing : DutyUrgency.Open,
    };
}
