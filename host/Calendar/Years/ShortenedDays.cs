namespace ClassTeacherPlatform.Host.Calendar.Years;

/// <summary>Working days that are an hour shorter (Labour Code article 95), where known.</summary>
public sealed record ShortenedDays(IReadOnlyList<DateOnly> FiveDays, IReadOnlyList<DateOnly> SixDays)
{
    public IReadOnlyList<DateOnly> Of(WeekKind week) => week == WeekKind.FiveDays ? FiveDays : SixDays;
}
