using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.States;

/// <summary>
/// One person's answers to one form. The last event decides: by the day on the paper, within a day by the order of
/// receipt. A void entry counts nowhere, but a void refusal, withdrawal or invalidation goes on to restrict until
/// somebody asks again (clause 11, fail-safe). What the school invalidates does not bring an older consent back.
/// </summary>
internal static class Timeline
{
    public static PersonState StateOn(GuardianId? person, IEnumerable<Fact> facts, DateOnly day, int firstCovering)
    {
        var known = facts.Where(fact => fact.On <= day).ToList();
        var settled = SettledVoids(known);
        var last = known
            .Where(fact => fact.Kind != FactKind.Invalidated && (!fact.IsVoid || (fact.IsRestricting && !settled.Contains(fact.Id))))
            .OrderBy(fact => fact.On)
            .ThenBy(fact => fact.Seq)
            .LastOrDefault();
        if (last is null)
        {
            return new PersonState(person, AnswerState.NoAnswer);
        }

        var cancelling = known.Where(fact => fact.Kind == FactKind.Invalidated && fact.Target == last.Id && !settled.Contains(fact.Id)).ToList();
        return Judge(last, cancelling, day, firstCovering, new PersonState(person, AnswerState.NoAnswer, null, last.Id, last.On));
    }

    private static PersonState Judge(Fact last, List<Fact> cancelling, DateOnly day, int firstCovering, PersonState state) => last switch
    {
        { IsVoid: true } => state with { State = AnswerState.AskAgain },
        _ when cancelling.Exists(fact => !fact.IsVoid) => state with { State = AnswerState.Invalidated },
        { Kind: FactKind.Refused } => state with { State = AnswerState.Refused },
        { Kind: FactKind.Withdrawn } => state with { State = AnswerState.Withdrawn },
        _ when cancelling.Count > 0 => state with { State = AnswerState.AskAgain },
        _ when last.EndsAfter < day => state.EndedBy(EndReason.Term),
        _ when last.Version < firstCovering => state.EndedBy(EndReason.NewText),
        _ => state with { State = AnswerState.Given },
    };

    /// <summary>Void entries that a valid one replaced, also through a void one in between.</summary>
    private static HashSet<EntryId> SettledVoids(List<Fact> facts)
    {
        var byId = facts.ToDictionary(fact => fact.Id);
        var settled = new HashSet<EntryId>();
        foreach (var valid in facts.Where(fact => !fact.IsVoid))
        {
            for (var at = valid.Replaces; at is { } id && settled.Add(id);)
            {
                at = byId.GetValueOrDefault(id)?.Replaces;
            }
        }

        return settled;
    }
}
