using ClassTeacherPlatform.Host.Calendar.Years;
using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Calendar.Pages;

/// <summary>What stands behind the year's days, in words.</summary>
public sealed partial class CalendarFacts
{
    [Parameter, EditorRequired]
    public CalendarYearView View { get; set; } = null!;

    private IEnumerable<(string Title, IReadOnlyList<DateOnly> Days)> Lists => new[]
    {
        (T.Text["Calendar.WorkingSaturdays"], DaysOf(DayKind.WorkingSaturday)),
        (T.Text["Calendar.Shortened"], DaysOf(DayKind.Shortened)),
    }.Where(list => list.Item2.Count > 0);

    private bool Binds(Transfer transfer) => View.Days.First(d => d.Day == transfer.To).Kind != DayKind.Working;

    private IReadOnlyList<DateOnly> DaysOf(DayKind kind) => kind == DayKind.WorkingSaturday
        ? [.. View.Year.WorkingSaturdays.Where(s => View.Days.First(d => d.Day == s) is { IsWorking: true })]
        : [.. View.Days.Where(d => d.Kind == kind).Select(d => d.Day)];
}
