using System.Globalization;

namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>A slip's number, such as <c>КРД-2026-0001</c>.</summary>
/// <param name="Year">In which it was prepared.</param>
/// <param name="Ordinal">Counted through the year.</param>
internal sealed record SlipNumber(int Year, int Ordinal)
{
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"КРД-{Year}-{Ordinal:0000}");
}
