using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Calendar.Pages;

/// <summary>One month as a table of weeks.</summary>
public sealed partial class MonthSheet
{
    [Parameter, EditorRequired]
    public IReadOnlyList<CalendarDay> Days { get; set; } = [];

    /// <summary>Told which day was pressed; without it, days are no buttons.</summary>
    [Parameter]
    public EventCallback<DateOnly> Chosen { get; set; }

    private static DateTimeFormatInfo Words => CultureInfo.CurrentUICulture.DateTimeFormat;

    private static IEnumerable<(string Short, string Long)> WeekDays =>
        Enumerable.Range(1, 7).Select(at => (Words.AbbreviatedDayNames[at % 7], Words.DayNames[at % 7]));

    private string Title
    {
        get
        {
            var name = Words.MonthNames[Days[0].Day.Month - 1];
            return char.ToUpper(name[0], CultureInfo.CurrentUICulture) + name[1..];
        }
    }

    /// <summary>Weeks begin on Monday; places outside of the month are null.</summary>
    private IEnumerable<CalendarDay?[]> Weeks
    {
        get
        {
            var before = ((int)Days[0].Day.DayOfWeek + 6) % 7;
            return Enumerable.Repeat<CalendarDay?>(null, before).Concat(Days).Chunk(7)
                .Select(week => week.Length == 7 ? week : [.. week, .. new CalendarDay?[7 - week.Length]]);
        }
    }
}
