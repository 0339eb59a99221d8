namespace ClassTeacherPlatform.Host.Directory.Card;

/// <summary>A birthday that changes who signs: 14 (with the representative) and 18 (alone, with new consents).</summary>
/// <param name="Age">14 or 18.</param>
/// <param name="Day">The first day of that age.</param>
/// <param name="HasCome">The day is today or past.</param>
/// <param name="IsNear">Within two months before or one after: worth acting on.</param>
public sealed record BirthdayHint(int Age, DateOnly Day, bool HasCome, bool IsNear)
{
    private const int DaysAhead = 60;
    private const int DaysAfter = 30;

    private static readonly int[] Ages = [14, 18];

    /// <summary>The ages that are near or still to come; what has long passed is not told.</summary>
    public static IReadOnlyList<BirthdayHint> Of(DateOnly? bornOn, DateOnly today) => bornOn is { } born
        ? [.. Ages.Select(age => Of(age, born, today)).Where(hint => !hint.HasCome || hint.IsNear)]
        : [];

    private static BirthdayHint Of(int age, DateOnly born, DateOnly today)
    {
        var day = Reached(age, born);
        var left = day.DayNumber - today.DayNumber;
        return new BirthdayHint(age, day, left <= 0, left is <= DaysAhead and >= -DaysAfter);
    }

    /// <summary>Born on 29 February: a year older on 1 March where the year has no such day.</summary>
    private static DateOnly Reached(int age, DateOnly born)
    {
        var year = born.Year + age;
        return born is { Month: 2, Day: 29 } && !DateTime.IsLeapYear(year) ? new DateOnly(year, 3, 1) : new DateOnly(year, born.Month, born.Day);
    }
}
