using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.Host.Documents;

/// <summary>A template as it stands now.</summary>
/// <param name="Declared">By the module.</param>
/// <param name="Version">0 for the words that the module came with.</param>
/// <param name="TextRu">Russian.</param>
/// <param name="TextEn">English.</param>
internal sealed record TemplateText(DocumentTemplate Declared, int Version, string TextRu, string TextEn)
{
    /// <summary>The words that the module came with.</summary>
    public static TemplateText Shipped(DocumentTemplate declared) =>
        new(declared, 0, Words(declared, "ru"), Words(declared, "en"));

    /// <param name="language"><c>ru</c> or <c>en</c>.</param>
    public string TitleIn(string language) => Declared.Texts.In(language, Declared.Key + ".Title") ?? Declared.Id;

    /// <param name="language"><c>ru</c> or <c>en</c>.</param>
    public string In(string language) => language == "en" ? TextEn : TextRu;

    private static string Words(DocumentTemplate declared, string language) => declared.Texts.In(language, declared.Key + ".Text") ?? string.Empty;
}
