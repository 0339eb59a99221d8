using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Redo;
using ClassTeacherPlatform.BreachReporting.Review;
using ClassTeacherPlatform.BreachReporting.States;

namespace ClassTeacherPlatform.BreachReporting.Closing;

/// <summary>What is missing before an incident can be closed; keys of texts, in the order in which it is done.</summary>
internal sealed class ClosingGaps(ReviewReader review, RedoReader redo)
{
    public async Task<IReadOnlyList<string>> OfAsync(IncidentFacts facts, CancellationToken cancellationToken)
    {
        var gaps = new List<string>();
        Add(facts.InstantOf(MomentKind.HeadReceived) is null, "Closing.Gap.Head");
        Add(facts.InstantOf(MomentKind.SupportReceived) is null, "Closing.Gap.Support");
        Add(facts.Accesses.Any(a => a.System != AccessSystem.Platform && !facts.Steps.Any(s => s.AccessId == a.Id && s.Kind == StepKind.Blocked)), "Closing.Gap.Blocked");
        Add(facts.Systems.Any(system => facts.RestoredAt(system) is null), "Closing.Gap.Restored");
        Add(facts.Leak == DataLeak.Unknown, "Closing.Gap.Leak");
        Add((await review.ReadAsync(facts, cancellationToken)).Any(l => l.IsOpen), "Closing.Gap.Review");
        Add((await redo.ReadAsync(facts, cancellationToken)).Any(l => !l.IsDone), "Closing.Gap.Redo");
        Add(Checklist.Of(facts).Any(l => !l.IsDone), "Closing.Gap.Checklist");
        return gaps;

        void Add(bool isMissing, string key)
        {
            if (isMissing)
            {
                gaps.Add(key);
            }
        }
    }
}
