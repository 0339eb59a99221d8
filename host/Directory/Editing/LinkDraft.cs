using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>A link's terms while they are typed.</summary>
internal sealed class LinkDraft
{
    public GuardianKind Kind { get; set; }

    public string Proof { get; set; } = string.Empty;

    public bool MaySee { get; set; } = true;

    public string MaySeeProof { get; set; } = string.Empty;

    public bool MaySign { get; set; } = true;

    public DateOnly? From { get; set; }

    public DateOnly? Until { get; set; }

    public static LinkDraft Of(GuardianLinkRow link, DateOnly from) => new()
    {
        Kind = link.Kind,
        Proof = link.Proof ?? string.Empty,
        MaySee = link.MaySee,
        MaySeeProof = link.MaySeeProof ?? string.Empty,
        MaySign = link.MaySign,
        From = from,
        Until = link.Until,
    };

    /// <summary>Null until the first day is readable.</summary>
    public LinkTerms? ToTerms() => From is not { } from ? null : new LinkTerms
    {
        Kind = Kind,
        Proof = Proof,
        MaySee = MaySee,
        MaySeeProof = MaySeeProof,
        MaySign = MaySign,
        From = from,
        Until = Until,
    };
}
