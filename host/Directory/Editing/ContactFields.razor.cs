using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>A representative's telephone and e-mail.</summary>
public sealed partial class ContactFields
{
    private readonly string _id = $"contact-{Guid.NewGuid():N}";

    [Parameter, EditorRequired]
    public required string Phone { get; set; }

    [Parameter]
    public EventCallback<string> PhoneChanged { get; set; }

    [Parameter, EditorRequired]
    public required string Email { get; set; }

    [Parameter]
    public EventCallback<string> EmailChanged { get; set; }
}
