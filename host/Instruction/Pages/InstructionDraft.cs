using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Host.Plugins;

namespace ClassTeacherPlatform.Host.Instruction.Pages;

/// <summary>An edition while it is being made.</summary>
public sealed class InstructionDraft
{
    public string TitleRu { get; set; } = string.Empty;

    public string TitleEn { get; set; } = string.Empty;

    public string Approver { get; set; } = string.Empty;

    public string Order { get; set; } = string.Empty;

    public DateOnly? ApprovedOn { get; set; }

    public DateOnly? EffectiveFrom { get; set; }

    public List<ClauseDraft> Clauses { get; } = [];

    internal static InstructionDraft Of(InstructionFile file)
    {
        var draft = new InstructionDraft
        {
            TitleRu = file.Title.Ru,
            TitleEn = file.Title.En,
            Approver = file.Edition.Approver ?? string.Empty,
            Order = file.Edition.Order ?? string.Empty,
            ApprovedOn = file.Edition.ApprovedOn,
            EffectiveFrom = file.Edition.EffectiveFrom,
        };
        draft.Clauses.AddRange(file.Clauses.Select(ClauseDraft.Of));
        return draft;
    }

    internal InstructionFile ToFile() => new()
    {
        Title = new LocalText(TitleRu.Trim(), TitleEn.Trim()),
        Edition = new EditionHead
        {
            Approver = Or(Approver),
            Order = Or(Order),
            ApprovedOn = ApprovedOn,
            EffectiveFrom = EffectiveFrom,
        },
        Clauses = [.. Clauses.Select(c => c.ToClause())],
    };

    private static string? Or(string text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
