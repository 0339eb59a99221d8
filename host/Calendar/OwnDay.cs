namespace ClassTeacherPlatform.Host.Calendar;

/// <summary>The school's decision about a day, as it holds now.</summary>
internal sealed record OwnDay(DateOnly Day, DayRule Rule, string Reason);
