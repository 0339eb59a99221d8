using System.Security.Cryptography;
using System.Text;
using ClassTeacherPlatform.Consents.Data;

namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>What a form says and whom it asks, before and after it is published.</summary>
public sealed record FormContent
{
    public required string Title { get; init; }

    public required string Purpose { get; init; }

    public required FormOwner Owner { get; init; }

    public required FormKind Kind { get; init; }

    public required string TextRu { get; init; }

    public string? TextEn { get; init; }

    public int? TermMonths { get; init; }

    public bool AsksEveryone { get; init; }

    public bool EndsEarlier { get; init; }

    public bool InUse { get; init; } = true;

    /// <summary>The hash of what a person signs; how the school uses the form is not part of it.</summary>
    public string Sha256() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Canonical())));

    private string Canonical() => string.Join('\n',
        Tidy(Title),
        Purpose,
        Owner.ToString(),
        Kind.ToString(),
        TermMonths?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "-",
        Tidy(TextRu),
        "---",
        Tidy(TextEn ?? string.Empty));

    /// <summary>An editor's line ends and trailing blanks are no change of a text.</summary>
    private static string Tidy(string text) => string.Join('\n', text
        .Normalize(NormalizationForm.FormC)
        .ReplaceLineEndings("\n")
        .Split('\n')
        .Select(line => line.TrimEnd())).Trim('\n');
}
