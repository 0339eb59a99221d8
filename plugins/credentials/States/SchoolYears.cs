namespace ClassTeacherPlatform.Credentials.States;

/// <summary>The school year begins on 1 September; undertakings are renewed with it.</summary>
internal static class SchoolYears
{
    /// <returns>The year in whose September it began.</returns>
    public static int Of(DateOnly day) => day.Month >= 9 ? day.Year : day.Year - 1;
}
