using ClassTeacherPlatform.Sdk.Personal;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>All that whoever opens a link sees: the school asks something, and wants to know who he is. No name stands here.</summary>
public sealed partial class IdentifyPage
{
    [Parameter, EditorRequired]
    public PersonalAddress Address { get; set; } = null!;

    [Parameter]
    public string? School { get; set; }

    /// <summary>What is asked for; null where the school knows nothing to compare with.</summary>
    [Parameter]
    public IdentityFact? Fact { get; set; }

    [Parameter]
    public bool CodeSent { get; set; }

    [Parameter]
    public string? Refused { get; set; }
}
