using ClassTeacherPlatform.Consents.States;

namespace ClassTeacherPlatform.Consents.Tests.States;

/// <summary>The same rules told another way: day by day, as a clerk would turn the pages.</summary>
internal static class NaiveTimeline
{
    public static AnswerState StateOn(IReadOnlyList<Fact> facts, DateOnly day, int firstCovering)
    {
        var state = AnswerState.NoAnswer;
        Fact? standing = null;
        for (var today = RandomHistory.Start; today <= day; today = today.AddDays(1))
        {
            foreach (var fact in facts.Where(fact => fact.On == today && Counts(fact, facts, day)))
            {
                (state, standing) = fact.IsVoid ? (AnswerState.AskAgain, null) : (Plain(fact.Kind), fact);
            }
        }

        return standing is null ? state : Stands(standing, state, facts, day, firstCovering);
    }

    private static AnswerState Stands(Fact standing, AnswerState state, IReadOnlyList<Fact> facts, DateOnly day, int firstCovering)
    {
        var cancelling = facts.Where(fact => fact.Kind == FactKind.Invalidated && fact.Target == standing.Id && fact.On <= day).ToList();
        if (cancelling.Exists(fact => !fact.IsVoid))
        {
            return AnswerState.Invalidated;
        }

        if (state == AnswerState.Given && cancelling.Exists(fact => !IsReplaced(fact, facts, day)))
        {
            return AnswerState.AskAgain;
        }

        var isOver = standing.EndsAfter < day || standing.Version < firstCovering;
        return state == AnswerState.Given && isOver ? AnswerState.Expired : state;
    }

    private static bool Counts(Fact fact, IReadOnlyList<Fact> facts, DateOnly day) => fact.Kind != FactKind.Invalidated
        && (!fact.IsVoid || (fact.Kind != FactKind.Given && !IsReplaced(fact, facts, day)));

    private static bool IsReplaced(Fact fact, IReadOnlyList<Fact> facts, DateOnly day) =>
        facts.Any(other => other.Replaces == fact.Id && other.On <= day && (!other.IsVoid || IsReplaced(other, facts, day)));

    private static AnswerState Plain(FactKind kind) => kind switch
    {
        FactKind.Given => AnswerState.Given,
        FactKind.Refused => AnswerState.Refused,
        FactKind.Withdrawn => AnswerState.Withdrawn,
        FactKind.Invalidated => AnswerState.Invalidated,
    };
}
