using ClassTeacherPlatform.Host.DataFiles;

namespace ClassTeacherPlatform.Host.Calendar.Years;

/// <summary>The years that come with the program; an imported year takes the place of its own.</summary>
internal static class ShippedYears
{
    public const string Resource = "calendar-years.json";

    private static readonly Lazy<IReadOnlyDictionary<int, CalendarYear>> Read = new(static () =>
    {
        using var stream = typeof(ShippedYears).Assembly.GetManifestResourceStream(Resource)!;
        using var text = new StreamReader(stream);
        var (years, problems) = DataFile.Read(text.ReadToEnd(), file => file.Objects("years").Select(YearReader.Read).ToDictionary(y => y.Year));
        return years ?? throw new InvalidOperationException($"{Resource}: {problems[0]}");
    });

    public static IReadOnlyDictionary<int, CalendarYear> All => Read.Value;
}
