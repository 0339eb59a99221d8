using ClassTeacherPlatform.Sdk.Documents;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>The blocks of a document on a page: the same words as on paper.</summary>
public sealed partial class Blocks
{
    [Parameter, EditorRequired]
    public IReadOnlyList<DocumentBlock> Of { get; set; } = [];
}
