using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Calendar.Pages;

/// <summary>A year of working days: to look up, to print, and for those who keep it to change.</summary>
public sealed partial class CalendarPage
{
    private CalendarYearView? _view;
    private bool _mayEdit;
    private DateOnly? _chosen;

    [SupplyParameterFromQuery]
    private int? Year { get; set; }

    [SupplyParameterFromQuery]
    private string? Week { get; set; }

    private int Shown => Year ?? Clock.Today.Year;

    private IEnumerable<int> Years => _view!.KnownYears.Append(Shown).Distinct().Order();

    protected override async Task LoadAsync()
    {
        _view = await Ask(new GetCalendarYear(Shown, KindOf(Week)));
        _mayEdit = await Account.MayAsync(KernelPermissions.Calendar, Closed);
    }

    internal static string WeekName(WeekKind week) =>
        T.Text[week == WeekKind.FiveDays ? "Calendar.Week.FiveDays" : "Calendar.Week.SixDays"];

    private static WeekKind? KindOf(string? week) => week switch
    {
        "5" => WeekKind.FiveDays,
        "6" => WeekKind.SixDays,
        _ => null,
    };

    private static string Address(int year, string? week) =>
        $"/calendar?year={year}" + (KindOf(week) is { } kind ? $"&week={(int)kind}" : string.Empty);

    private void ChooseYear(ChangeEventArgs change) =>
        Navigation.NavigateTo(Address(int.TryParse((string?)change.Value, out var year) ? year : Shown, Week));

    private void ChooseWeekShown(ChangeEventArgs change) => Navigation.NavigateTo(Address(Shown, (string?)change.Value));

    private void Choose(DateOnly day) => _chosen = day;
}
