using System.Collections.Concurrent;

namespace ClassTeacherPlatform.Host.Calendar.Years;

/// <summary>A year of which there is no data: the law's holidays (Labour Code article 112), no transfers, provisional.</summary>
internal static class UnknownYear
{
    private static readonly ConcurrentDictionary<int, CalendarYear> Made = [];

    public static CalendarYear Of(int year) => Made.GetOrAdd(year, static year => new CalendarYear
    {
        Year = year,
        Status = YearStatus.Provisional,
        Holidays = [.. ByLaw().Select(h => h with { Day = new DateOnly(year, h.Day.Month, h.Day.Day) })],
    });

    /// <summary>The holidays are the same each year; the newest shipped year names them.</summary>
    private static IReadOnlyList<Holiday> ByLaw() => ShippedYears.All[ShippedYears.All.Keys.Max()].Holidays;
}
