using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>A year that the school imported; the latest valid one takes the place of what the program brings.</summary>
internal sealed class CalendarYearEntry : RegisterEntry
{
    public required int Year { get; init; }

    /// <summary>The year's file as JSON.</summary>
    public required string Content { get; init; }
}
