using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>The three parts of a name.</summary>
public sealed partial class NameFields
{
    private readonly string _id = $"name-{Guid.NewGuid():N}";

    [Parameter, EditorRequired]
    public required string Family { get; set; }

    [Parameter]
    public EventCallback<string> FamilyChanged { get; set; }

    [Parameter, EditorRequired]
    public required string Given { get; set; }

    [Parameter]
    public EventCallback<string> GivenChanged { get; set; }

    [Parameter, EditorRequired]
    public required string Patronymic { get; set; }

    [Parameter]
    public EventCallback<string> PatronymicChanged { get; set; }
}
