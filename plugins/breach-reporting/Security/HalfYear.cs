namespace ClassTeacherPlatform.BreachReporting.Security;

/// <summary>Half a school year: from September to December, from January to August.</summary>
/// <param name="From">Its first day.</param>
/// <param name="DueOn">The last day of its first month of work.</param>
internal sealed record HalfYear(DateOnly From, DateOnly DueOn)
{
    public static HalfYear Of(DateOnly day) => day.Month >= 9
        ? new HalfYear(new DateOnly(day.Year, 9, 1), new DateOnly(day.Year, 9, 30))
        : new HalfYear(new DateOnly(day.Year, 1, 1), new DateOnly(day.Year, 1, 31));
}
