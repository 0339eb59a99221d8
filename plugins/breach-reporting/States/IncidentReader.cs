using ClassTeacherPlatform.BreachReporting.Data;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.BreachReporting.States;

/// <summary>Reads incidents with all their valid entries: a constant number of queries.</summary>
internal sealed class IncidentReader(BreachReportingContext store)
{
    private IQueryable<Incident> Open => store.Incidents.Where(i => !store.Closings.Any(c => c.IncidentId == i.Id));

    public Task<IReadOnlyList<IncidentFacts>> AllAsync(CancellationToken cancellationToken) => ReadAsync(store.Incidents, cancellationToken);

    /// <summary>Those that the head has not ended; one query where there are none.</summary>
    public Task<IReadOnlyList<IncidentFacts>> OpenAsync(CancellationToken cancellationToken) => ReadAsync(Open, cancellationToken);

    /// <summary>What the clocks of the open incidents need, for every page: accesses, moments, leaks and ticks, in one query.</summary>
    public async Task<IReadOnlyList<IncidentFacts>> RunningAsync(CancellationToken cancellationToken)
    {
        var found = await Open.AsNoTracking().OrderBy(i => i.Number)
            .Select(i => new
            {
                Incident = i,
                Accesses = store.Accesses.Where(e => e.IncidentId == i.Id).ToList(),
                Moments = store.Moments.Where(e => e.IncidentId == i.Id).ToList(),
                Leaks = store.LeakAnswers.Where(e => e.IncidentId == i.Id).ToList(),
                Ticks = store.ExternalTicks.Where(e => e.IncidentId == i.Id).ToList(),
            })
            .AsSingleQuery()
            .ToListAsync(cancellationToken);
        return [.. found.Select(f => new IncidentFacts(f.Incident)
        {
            Accesses = InOrder(f.Accesses),
            Moments = InOrder(f.Moments),
            Leaks = InOrder(f.Leaks),
            Ticks = InOrder(f.Ticks),
        })];
    }

    /// <returns>Null where there is no such number.</returns>
    public async Task<IncidentFacts?> OneAsync(int number, CancellationToken cancellationToken) =>
        await ReadAsync(store.Incidents.Where(i => i.Number == number), cancellationToken) is [var found] ? found : null;

    private async Task<IReadOnlyList<IncidentFacts>> ReadAsync(IQueryable<Incident> asked, CancellationToken cancellationToken)
    {
        var incidents = await asked.AsNoTracking().OrderBy(i => i.Number).ToListAsync(cancellationToken);
        if (incidents.Count == 0)
        {
            return [];
        }

        var accesses = await OfAsync(store.Accesses, asked, cancellationToken);
        var moments = await OfAsync(store.Moments, asked, cancellationToken);
        var leaks = await OfAsync(store.LeakAnswers, asked, cancellationToken);
        var steps = await OfAsync(store.Steps, asked, cancellationToken);
        var scopes = await OfAsync(store.Scopes, asked, cancellationToken);
        var intervals = await OfAsync(store.Intervals, asked, cancellationToken);
        var reviews = await OfAsync(store.Reviews, asked, cancellationToken);
        var redone = await OfAsync(store.RedoTicks, asked, cancellationToken);
        var lines = await OfAsync(store.ExternalLines, asked, cancellationToken);
        var ticks = await OfAsync(store.ExternalTicks, asked, cancellationToken);
        var closings = await OfAsync(store.Closings, asked, cancellationToken);
        return [.. incidents.Select(i => new IncidentFacts(i)
        {
            Accesses = [.. accesses[i.Id]],
            Moments = [.. moments[i.Id]],
            Leaks = [.. leaks[i.Id]],
            Steps = [.. steps[i.Id]],
            Scopes = [.. scopes[i.Id]],
            Intervals = [.. intervals[i.Id]],
            Reviews = [.. reviews[i.Id]],
            RedoTicks = [.. redone[i.Id]],
            Lines = [.. lines[i.Id]],
            Ticks = [.. ticks[i.Id]],
            Closing = closings[i.Id].LastOrDefault(),
        })];
    }

    private static List<TEntry> InOrder<TEntry>(IEnumerable<TEntry> entries)
        where TEntry : IncidentEntry => [.. entries.OrderBy(e => e.OperationSeq).ThenBy(e => e.Id)];

    private static async Task<ILookup<Sdk.Ids.EntryId, TEntry>> OfAsync<TEntry>(
        IQueryable<TEntry> entries, IQueryable<Incident> incidents, CancellationToken cancellationToken)
        where TEntry : IncidentEntry =>
        (await entries.AsNoTracking().Where(e => incidents.Any(i => i.Id == e.IncidentId)).OrderBy(e => e.OperationSeq).ThenBy(e => e.Id)
            .ToListAsync(cancellationToken)).ToLookup(e => e.IncidentId);
}
