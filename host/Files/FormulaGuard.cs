namespace ClassTeacherPlatform.Host.Files;

/// <summary>
/// A cell that begins like a formula gets an apostrophe before it, so that no spreadsheet computes what somebody put into a
/// name. Reading a table takes the apostrophe off again.
/// </summary>
internal static class FormulaGuard
{
    private const string Beginnings = "=+-@\t\r\n＝＋－＠";

    public static string Defuse(string text) => IsDangerous(text) ? "'" + text : text;

    public static string Restore(string text) => text.StartsWith('\'') && IsDangerous(text[1..]) ? text[1..] : text;

    /// <summary>Spaces before the sign do not disarm it: some programs trim them.</summary>
    private static bool IsDangerous(string text)
    {
        var first = text.AsSpan().TrimStart(' ');
        return first.Length > 0 && Beginnings.Contains(first[0]);
    }
}
