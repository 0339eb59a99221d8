namespace ClassTeacherPlatform.Host.Directory.Import.Apply;

/// <param name="From">First day.</param>
/// <param name="Until">Last day, inclusive.</param>
internal sealed record SchoolYearDetails(DateOnly From, DateOnly Until)
{
    /// <summary>The usual year that holds <paramref name="day"/>: from 1 September to 31 August.</summary>
    public static SchoolYearDetails Around(DateOnly day)
    {
        var begins = day.Month >= 9 ? day.Year : day.Year - 1;
        return new SchoolYearDetails(new DateOnly(begins, 9, 1), new DateOnly(begins + 1, 8, 31));
    }
}
