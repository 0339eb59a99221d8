using System.Globalization;
using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.BreachReporting.Security;

/// <summary>The list of persons who have access, for paper.</summary>
internal static class AccessPaper
{
    public const string TemplateId = "breach-reporting.access-list";

    public static DocumentTemplate Template { get; } = new(TemplateId, "СЛД", T.Text, "Paper.AccessList", ["date", "remark", "people"]);

    public static DocumentDraft Draft(AccessSheet sheet, DateOnly day, string? remark) => new()
    {
        Template = TemplateId,
        Language = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "ru",
        Texts = new Dictionary<string, string>
        {
            ["date"] = day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
            ["remark"] = string.IsNullOrWhiteSpace(remark) ? T.Text["Security.NoRemark"] : remark.Trim(),
        },
        Blocks = new Dictionary<string, IReadOnlyList<DocumentBlock>> { ["people"] = [People(sheet)] },
    };

    public static string Words(AccessGround ground) => T.Text[
        (ground.Until, ground.Order) switch { (null, null) => "Security.Since", (null, _) => "Security.SinceBy", (_, null) => "Security.Span", _ => "Security.SpanBy" },
        ground.Title, Day(ground.From), ground.Until is { } until ? Day(until) : string.Empty, ground.Order ?? string.Empty];

    private static DocumentTable People(AccessSheet sheet) => new(
        [new("№", 0.4), new(T.Text["Security.Person"], 2), new(T.Text["Security.Grounds"], 3)],
        [.. sheet.Lines.Select((line, at) => new DocumentRow([(at + 1).ToString(CultureInfo.InvariantCulture), line.Name, GroundsOf(line)]))]);

    private static string GroundsOf(AccessLine line) =>
        string.Join("; ", line.Grounds.Select(Words).DefaultIfEmpty(T.Text["Security.NoGround"])) + (line.IsFrozen ? $" ({T.Text["Security.Frozen"]})" : string.Empty);

    private static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);
}
