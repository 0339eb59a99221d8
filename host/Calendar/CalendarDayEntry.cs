using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>The school's own decision about one day; the latest valid one of a day holds.</summary>
internal sealed class CalendarDayEntry : RegisterEntry
{
    public required DateOnly Day { get; init; }

    public required DayRule Rule { get; init; }

    /// <summary>Why, such as an order's number.</summary>
    public required string Reason { get; init; }
}
