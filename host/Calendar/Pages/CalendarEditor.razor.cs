using System.Text;
using ClassTeacherPlatform.Host.Calendar.Years;
using ClassTeacherPlatform.Host.DataFiles;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Blazor.Fields;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Calendar.Pages;

/// <summary>The school's own changes: single days, its week, a year's file.</summary>
public sealed partial class CalendarEditor
{
    private DateOnly? _day;
    private DateOnly? _told;
    private DayRule _rule = DayRule.NonWorking;
    private string _reason = string.Empty;
    private bool _isDayMissing;
    private WeekKind _week;
    private DateOnly? _from;
    private bool _isFromMissing;
    private IReadOnlyList<string> _problems = [];

    [Parameter, EditorRequired]
    public CalendarYearView View { get; set; } = null!;

    /// <summary>The day that was pressed in the year above.</summary>
    [Parameter]
    public DateOnly? Day { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    protected override Task LoadAsync() => Task.CompletedTask;

    protected override Task OnParametersSetAsync()
    {
        if (Day != _told)
        {
            _told = _day = Day;
        }

        if (_week == default)
        {
            _week = View.Weeks.LastOrDefault(w => w.From <= Clock.Today)?.Week ?? SchoolCalendar.UsualWeek;
        }

        return base.OnParametersSetAsync();
    }

    private async Task DecideAsync()
    {
        _isDayMissing = _day is null;
        if (_day is { } day && (await Do(new DecideDay(day, _rule, _reason), T.Text["Calendar.DayDone"])).IsDone)
        {
            (_day, _reason) = (null, string.Empty);
        }
    }

    private async Task ChooseWeekAsync()
    {
        _isFromMissing = _from is null;
        if (_from is { } from && (await Do(new ChooseWeek(_week, from), T.Text["Calendar.WeekDone"])).IsDone)
        {
            _from = null;
        }
    }

    private async Task ImportAsync(ChosenFile file)
    {
        var text = FileText.Of(file.Content);
        var problems = text is null ? [] : YearReader.Read(text).Problems;
        _problems = text is null ? [T.Text["File.Encoding"]] : [.. problems.Select(p => p.ToString())];
        if (text is not null && problems.Count == 0 && await Do(new ImportYear(text)) is { IsDone: true, Value: var year })
        {
            Navigation.NavigateTo($"/calendar?year={year}");
        }
    }

    private Task DownloadAsync() => Downloads.SaveAsync(
        $"calendar-{View.Year.Year}.json", "application/json", Encoding.UTF8.GetBytes(View.Year.ToJson()), Closed);
}
