using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>The school's week from a day on.</summary>
internal sealed class CalendarWeekEntry : RegisterEntry
{
    public required WeekKind Week { get; init; }

    public required DateOnly From { get; init; }
}
