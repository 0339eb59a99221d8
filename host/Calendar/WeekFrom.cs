namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>The school's week from a day on.</summary>
public sealed record WeekFrom(DateOnly From, WeekKind Week);
