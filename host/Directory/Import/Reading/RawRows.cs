namespace ClassTeacherPlatform.Host.Directory.Import.Reading;

/// <summary>Rows of which nothing is understood, or why there are none. Never both.</summary>
internal sealed record RawRows(IReadOnlyList<SheetRow> Rows, SheetProblem? Problem)
{
    public static implicit operator RawRows(SheetProblem problem) => new([], problem);
}
