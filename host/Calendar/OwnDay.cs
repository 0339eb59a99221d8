namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>The school's decision about a day, as it holds now.</summary>
public sealed record OwnDay(DateOnly Day, DayRule Rule, string Reason);
