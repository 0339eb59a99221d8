using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Host.Plugins;

namespace ClassTeacherPlatform.Host.Instruction.Pages;

/// <summary>A clause while it is being edited.</summary>
public sealed class ClauseDraft
{
    public string Number { get; set; } = string.Empty;

    public string LabelRu { get; set; } = string.Empty;

    public string LabelEn { get; set; } = string.Empty;

    public string Parent { get; set; } = string.Empty;

    public string TitleRu { get; set; } = string.Empty;

    public string TitleEn { get; set; } = string.Empty;

    public string SummaryRu { get; set; } = string.Empty;

    public string SummaryEn { get; set; } = string.Empty;

    public string Text { get; set; } = string.Empty;

    /// <summary>In the order in which they were chosen.</summary>
    public List<string> Duties { get; } = [];

    /// <summary>Unfolded on the page.</summary>
    public bool IsOpen { get; set; }

    /// <summary>The number as it is printed in the user's language.</summary>
    internal string Printed => InTheUsersLanguage(LabelRu, LabelEn) is { Length: > 0 } label ? label : Number;

    internal string Title => InTheUsersLanguage(TitleRu, TitleEn);

    internal static ClauseDraft Of(Clause clause)
    {
        var draft = new ClauseDraft
        {
            Number = clause.Number,
            LabelRu = clause.Label?.Ru ?? string.Empty,
            LabelEn = clause.Label?.En ?? string.Empty,
            Parent = clause.Parent ?? string.Empty,
            TitleRu = clause.Title.Ru,
            TitleEn = clause.Title.En,
            SummaryRu = clause.Summary.Ru,
            SummaryEn = clause.Summary.En,
            Text = clause.Text ?? string.Empty,
        };
        draft.Duties.AddRange(clause.Duties);
        return draft;
    }

    internal Clause ToClause() => new()
    {
        Number = Number.Trim(),
        Label = LabelRu.Trim() + LabelEn.Trim() is { Length: > 0 } ? new LocalText(LabelRu.Trim(), LabelEn.Trim()) : null,
        Parent = Parent is { Length: > 0 } ? Parent : null,
        Title = new LocalText(TitleRu.Trim(), TitleEn.Trim()),
        Summary = new LocalText(SummaryRu.Trim(), SummaryEn.Trim()),
        Text = string.IsNullOrWhiteSpace(Text) ? null : Text.Trim(),
        Duties = [.. Duties],
    };

    private static string InTheUsersLanguage(string russian, string english) => new LocalText(russian, english).ToString();
}
