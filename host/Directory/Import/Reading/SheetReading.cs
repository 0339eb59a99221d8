namespace ClassTeacherPlatform.Host.Directory.Import.Reading;

/// <summary>A sheet, or why there is none. Never both.</summary>
internal sealed record SheetReading(Sheet? Sheet, SheetProblem? Problem)
{
    public static implicit operator SheetReading(SheetProblem problem) => new(null, problem);
}
