using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Mail.Settings;

/// <summary>The fields of one mail server.</summary>
public sealed partial class ServerFields
{
    private readonly string _id = $"server-{Guid.NewGuid():N}";

    /// <summary>Which server.</summary>
    [Parameter, EditorRequired]
    public required string Title { get; set; }

    /// <summary>What it is for, where that is not plain.</summary>
    [Parameter]
    public string? Note { get; set; }

    /// <summary>What is typed in.</summary>
    [Parameter, EditorRequired]
    public required ServerForm Form { get; set; }

    /// <summary>What is wrong with it.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>Whether a server has to be named.</summary>
    [Parameter]
    public bool Required { get; set; }
}
