using ClassTeacherPlatform.PaperExtracts.Data;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.PaperExtracts.Periods;

/// <summary>The school's periods as they hold now, in time's order.</summary>
internal sealed class PeriodReader(PaperExtractsContext store)
{
    private const int FirstMonth = 8;

    public async Task<IReadOnlyList<SchoolPeriod>> ReadAsync(CancellationToken cancellationToken)
    {
        var entries = await store.Periods.AsNoTracking().ToListAsync(cancellationToken);
        return
        [
            .. entries.GroupBy(e => e.PeriodId)
                .Select(g => g.MaxBy(e => e.OperationSeq)!)
                .Where(e => !e.IsRemoved)
                .Select(e => new SchoolPeriod(e.PeriodId, e.Name, e.From, e.Until, e.DueOn))
                .OrderBy(p => p.From).ThenBy(p => p.Until).ThenBy(p => p.Name, StringComparer.CurrentCulture),
        ];
    }

    public async Task<SchoolPeriod?> FindAsync(Guid id, CancellationToken cancellationToken) =>
        (await ReadAsync(cancellationToken)).FirstOrDefault(p => p.Id == id);

    /// <summary>Whose extracts are owed on this day: ended or due, and of the school year that runs (from August on).</summary>
    public static bool IsOwed(SchoolPeriod period, DateOnly today)
    {
        var year = new DateOnly(today.Month >= FirstMonth ? today.Year : today.Year - 1, FirstMonth, 1);
        return period.OwedFrom <= today && period.Until >= year;
    }

    /// <summary>The period that a page begins with: the latest whose extracts are owed, else the first that is still to come.</summary>
    public static SchoolPeriod? Chosen(IReadOnlyList<SchoolPeriod> periods, Guid? asked, DateOnly today) =>
        periods.FirstOrDefault(p => p.Id == asked)
        ?? periods.LastOrDefault(p => p.OwedFrom <= today)
        ?? (periods is [var first, ..] ? first : null);
}
