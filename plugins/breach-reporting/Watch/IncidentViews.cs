using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Mailing;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Incidents;

namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <summary>Makes what a page shows of an incident, leaving out what its reader may not see.</summary>
internal sealed class IncidentViews(Clocks clocks, IAccountFreezing accounts, LetterReader letters)
{
    public async Task<IncidentView> OfAsync(IncidentFacts facts, ViewScope scope, CancellationToken cancellationToken)
    {
        var frozen = (await accounts.OfAsync(facts.Accounts, cancellationToken)).ToDictionary(a => a.Id, a => a.IsFrozen);
        var moments = facts.Moments.Select(MomentView.Of).ToList();
        return new IncidentView
        {
            Id = facts.Id,
            Number = facts.Incident.Number,
            Scope = scope,
            What = scope == ViewScope.Technical ? null : facts.Incident.What,
            ForSupport = facts.Incident.ForSupport,
            ReportedByName = facts.Incident.ByName,
            ReportedAt = facts.Incident.At,
            Leak = facts.Leak,
            Accesses = [.. facts.Accesses.Select(a => AccessOf(facts, a, scope, frozen))],
            Moments = [.. moments.GroupBy(m => (m.Kind, m.System)).Select(g => g.Last()).Where(m => m.Instant is not null).OrderBy(m => m.Kind).ThenBy(m => m.System)],
            History = scope == ViewScope.Full ? [.. moments.AsEnumerable().Reverse()] : [],
            FromWhen = facts.FromWhen,
            Notice = clocks.NoticeOf(facts),
            Law = scope == ViewScope.Technical ? null : Clocks.LawOf(facts),
            Interval = facts.Standing is { } standing ? new Interval(standing.From, standing.Until, standing.AllAccounts) : null,
            Order = facts.AllAccounts ? facts.Scopes[^1].Order : null,
            Letters = scope == ViewScope.Technical ? null : await letters.ReadAsync(facts, scope, cancellationToken),
            Closing = facts.Closing is { } end ? new ClosingView(end.Kind, scope == ViewScope.Full ? end.Conclusion : string.Empty, end.At, end.ByName) : null,
        };
    }

    private static AccessView AccessOf(IncidentFacts facts, NamedAccess access, ViewScope scope, Dictionary<AccountId, bool> frozen) => new()
    {
        Id = access.Id,
        System = access.System,
        Owner = scope == ViewScope.Technical && access.IsFamily ? null : access.Owner,
        IsFamily = access.IsFamily,
        IsFrozen = access.AccountId is { } id ? frozen.GetValueOrDefault(id) : null,
        Steps = [.. facts.Steps.Where(s => s.AccessId == access.Id).Select(s => new StepView(s.Kind, s.At, s.ByName, s.Note))],
    };
}
