namespace ClassTeacherPlatform.Host.Directory.Import.Parsing;

/// <summary>What is to be said of a row.</summary>
/// <param name="Row">Its number in the file.</param>
/// <param name="IsError">True where nothing is applied until the row is corrected or left out.</param>
/// <param name="Code">The text <c>Import.Row.{Code}</c> says what is wrong and what to do.</param>
/// <param name="Arguments">Fill its placeholders.</param>
internal sealed record RowNotice(int Row, bool IsError, string Code, params IReadOnlyList<string> Arguments)
{
    public static RowNotice Error(int row, string code, params IReadOnlyList<string> arguments) => new(row, true, code, arguments);

    public static RowNotice Warning(int row, string code, params IReadOnlyList<string> arguments) => new(row, false, code, arguments);
}
