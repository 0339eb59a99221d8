using ClassTeacherPlatform.Host.Calendar.Years;
using ClassTeacherPlatform.Host.Store;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>Reads the school's calendar from the registers: valid entries, the latest of each day, year and week.</summary>
internal static class CalendarShelf
{
    public static SchoolCalendar Read(KernelContext store)
    {
        var years = store.CalendarYears.AsNoTracking().OrderBy(y => y.OperationSeq).ToList();
        var days = store.CalendarDays.AsNoTracking().OrderBy(d => d.OperationSeq).ToList();
        var weeks = store.CalendarWeeks.AsNoTracking().OrderBy(w => w.OperationSeq).ToList();
        var known = ShippedYears.All.ToDictionary();
        foreach (var entry in years)
        {
            known[entry.Year] = YearReader.Read(entry.Content).Year ?? known.GetValueOrDefault(entry.Year) ?? UnknownYear.Of(entry.Year);
        }

        var own = new Dictionary<DateOnly, OwnDay>();
        days.ForEach(d => own[d.Day] = new OwnDay(d.Day, d.Rule, d.Reason));
        var from = new SortedDictionary<DateOnly, WeekKind>();
        weeks.ForEach(w => from[w.From] = w.Week);
        return new SchoolCalendar(known, own, [.. from.Select(w => new WeekFrom(w.Key, w.Value))], [.. years.Select(y => y.Year).Distinct()]);
    }
}
