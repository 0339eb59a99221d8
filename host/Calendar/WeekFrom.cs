namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>The school's week from a day on.</summary>
internal sealed record WeekFrom(DateOnly From, WeekKind Week);
