using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;

namespace ClassTeacherPlatform.Consents.EditForm;

/// <summary>A text that somebody is writing.</summary>
public sealed class FormDraft
{
    /// <summary>The last version when it was begun: a later one means that somebody else was faster.</summary>
    public int BasedOn { get; set; }

    public string Title { get; set; } = string.Empty;

    public string Purpose { get; set; } = string.Empty;

    public FormOwner Owner { get; set; } = FormOwner.Guardian;

    public FormKind Kind { get; set; } = FormKind.Written;

    public int? TermMonths { get; set; }

    public bool AsksEveryone { get; set; }

    public bool InUse { get; set; } = true;

    /// <summary>Null until the person has decided; a first version has nobody to ask again.</summary>
    public bool? AsksAgain { get; set; }

    public string TextRu { get; set; } = string.Empty;

    public string TextEn { get; set; } = string.Empty;

    public static FormDraft Of(FormContent content, int basedOn) => new()
    {
        BasedOn = basedOn,
        Title = content.Title,
        Purpose = content.Purpose,
        Owner = content.Owner,
        Kind = content.Kind,
        TermMonths = content.TermMonths,
        AsksEveryone = content.AsksEveryone,
        InUse = content.InUse,
        TextRu = content.TextRu,
        TextEn = content.TextEn ?? string.Empty,
    };

    public FormContent ToContent() => new()
    {
        Title = Title.Trim(),
        Purpose = Purpose.Trim(),
        Owner = Owner,
        Kind = Kind,
        TermMonths = TermMonths,
        AsksEveryone = AsksEveryone,
        EndsEarlier = AsksAgain ?? false,
        InUse = InUse,
        TextRu = TextRu,
        TextEn = string.IsNullOrWhiteSpace(TextEn) ? null : TextEn,
    };
}
