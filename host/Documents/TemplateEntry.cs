using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Host.Documents;

/// <summary>A version of a template's words that the school decided on.</summary>
internal sealed class TemplateEntry : RegisterEntry
{
    public required string Template { get; init; }

    /// <summary>From 1.</summary>
    public required int Version { get; init; }

    public required string TextRu { get; init; }

    public required string TextEn { get; init; }
}
