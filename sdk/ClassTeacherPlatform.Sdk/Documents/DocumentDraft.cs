using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>What is needed to make a document from the school's version of a template.</summary>
public sealed record DocumentDraft
{
    /// <summary>The template's id, as the plugin declares it.</summary>
    public required string Template { get; init; }

    /// <summary><c>ru</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>Texts for the template's places, by name.</summary>
    public IReadOnlyDictionary<string, string> Texts { get; init; } = new Dictionary<string, string>();

    /// <summary>Blocks for the places that stand on a line of their own, by name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<DocumentBlock>> Blocks { get; init; } = new Dictionary<string, IReadOnlyList<DocumentBlock>>();

    /// <summary>About whom it is, where it is about one student.</summary>
    public StudentId? StudentId { get; init; }

    /// <summary>For which guardian it is, where it is for one.</summary>
    public GuardianId? GuardianId { get; init; }
}
