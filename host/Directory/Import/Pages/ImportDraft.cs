using ClassTeacherPlatform.Host.Directory.Import.Apply;
using ClassTeacherPlatform.Host.Directory.Import.Columns;
using ClassTeacherPlatform.Host.Directory.Import.Planning;
using ClassTeacherPlatform.Host.Directory.Import.Reading;

namespace ClassTeacherPlatform.Host.Directory.Import.Pages;

/// <summary>One import on its way from the file to the directory, as a person works on it.</summary>
internal sealed class ImportDraft
{
    public string FileName { get; set; } = string.Empty;

    public SheetProblem? Problem { get; set; }

    public Sheet? Sheet { get; set; }

    public ColumnMapping Columns { get; set; } = new([]);

    /// <summary>True where a person confirmed the reading of these heads before.</summary>
    public bool IsRemembered { get; set; }

    public string ClassForAll { get; set; } = string.Empty;

    public DateOnly? From { get; set; }

    public string Order { get; set; } = string.Empty;

    public HashSet<string> Same { get; } = new(StringComparer.Ordinal);

    public HashSet<int> Without { get; } = [];

    public string SchoolName { get; set; } = string.Empty;

    public string SchoolAddress { get; set; } = string.Empty;

    public DateOnly? YearFrom { get; set; }

    public DateOnly? YearUntil { get; set; }

    public ImportPlan? Plan { get; set; }

    /// <summary>The day, order and the like were changed after the look at the plan.</summary>
    public bool IsStale { get; set; }

    public ImportResult? Result { get; set; }

    public ImportChoices Choices => new()
    {
        From = From!.Value,
        ClassForAll = ClassForAll.Trim() is { Length: > 0 } all ? all : null,
        Order = Order.Trim() is { Length: > 0 } order ? order : null,
        Same = Same.ToHashSet(StringComparer.Ordinal),
        Without = Without.ToHashSet(),
    };

    public ApplyImport ToCommand() => new(Sheet!, Columns, Choices)
    {
        Version = Plan!.Version,
        School = SchoolName.Trim().Length == 0 ? null : new SchoolDetails(SchoolName, SchoolAddress),
        Year = Plan.Year is null && YearFrom is { } from && YearUntil is { } until ? new SchoolYearDetails(from, until) : null,
    };

    public void Take(string fileName, SheetReading reading)
    {
        (FileName, Sheet, Problem) = (fileName, reading.Sheet, reading.Problem);
        (Plan, Result) = (null, null);
        Same.Clear();
        Without.Clear();
    }
}
