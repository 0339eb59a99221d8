using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>What a representative is to the child and may do for it.</summary>
public sealed partial class LinkFields
{
    private readonly string _id = $"link-{Guid.NewGuid():N}";

    [CascadingParameter]
    private LinkDraft Draft { get; set; } = null!;
}
