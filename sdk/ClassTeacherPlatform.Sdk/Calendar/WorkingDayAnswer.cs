namespace ClassTeacherPlatform.Sdk.Calendar;

/// <summary>A computed day and how sure the calendar is of it.</summary>
/// <param name="Day">The school's day.</param>
/// <param name="IsProvisional">True where a year on the way has no confirmed decree: show the warning with the answer.</param>
public sealed record WorkingDayAnswer(DateOnly Day, bool IsProvisional);
