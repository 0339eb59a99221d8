using System.Text.Json;
using ClassTeacherPlatform.Host.DataFiles;
using ClassTeacherPlatform.Host.Plugins;

namespace ClassTeacherPlatform.Host.Calendar.Years;

/// <summary>One year's holidays and transfers as data (its JSON schema: <c>sdk/schemas/calendar-year.schema.json</c>).</summary>
public sealed record CalendarYear
{
    public required int Year { get; init; }

    /// <summary>Null while there is none.</summary>
    public LocalText? Decree { get; init; }

    public YearStatus Status { get; init; }

    public IReadOnlyList<Holiday> Holidays { get; init; } = [];

    public IReadOnlyList<Transfer> Transfers { get; init; } = [];

    /// <summary>Saturdays on which a five-day week works; stored, not computed.</summary>
    public IReadOnlyList<DateOnly> WorkingSaturdays { get; init; } = [];

    public ShortenedDays Shortened { get; init; } = new([], []);

    public string ToJson() => JsonSerializer.Serialize(this, DataJson.Options) + "\n";
}
