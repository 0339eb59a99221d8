using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Calendar.Pages;

/// <summary>A day's number with its sign and, for those who hear the page, its words.</summary>
public sealed partial class DayNumber
{
    [Parameter, EditorRequired]
    public CalendarDay Day { get; set; } = null!;
}
