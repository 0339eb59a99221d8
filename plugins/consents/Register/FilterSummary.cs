using System.Globalization;
using ClassTeacherPlatform.Consents.Forms;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>What a printed register was narrowed to.</summary>
internal sealed class FilterSummary(RegisterFilter filter, IReadOnlyList<FormText> forms, string? className)
{
    public IEnumerable<string> Parts => new[]
    {
        Part("Register.Class", className),
        Part("Register.Name", filter.Name),
        Part("Register.Form", forms.FirstOrDefault(form => form.FormId == filter.FormId)?.Content.Title),
        Part("Register.Kind", filter.Kind is { } kind ? RowTexts.Kind(kind) : null),
        Part("Register.State", filter.Standing is { } standing ? RowTexts.Standing(standing) : null),
        Part("Register.EventFrom", Day(filter.EventFrom)),
        Part("Register.EventUntil", Day(filter.EventUntil)),
        Part("Register.RegisteredFrom", Day(filter.RegisteredFrom)),
        Part("Register.RegisteredUntil", Day(filter.RegisteredUntil)),
        Choice("Register.Scan", filter.HasScan),
        Choice("Register.Original", filter.HasOriginal),
        Choice("Register.SchoolSystem", filter.InSchoolSystem),
        filter.ShowVoid ? T.Text["Register.ShowVoid"] : null,
    }.OfType<string>();

    private static string? Part(string key, string? value) => value is null ? null : $"{T.Text[key]}: {value}";

    private static string? Choice(string key, bool? value) => value is { } said ? Part(key, T.Text[$"{key}.{(said ? "Yes" : "No")}"]) : null;

    private static string? Day(DateOnly? day) => day?.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
