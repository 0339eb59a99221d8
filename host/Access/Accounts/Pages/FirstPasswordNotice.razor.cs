using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Access.Accounts.Pages;

/// <summary>A first password, shown this once: it is kept nowhere.</summary>
public sealed partial class FirstPasswordNotice
{
    [Parameter, EditorRequired]
    public required string Login { get; set; }

    [Parameter, EditorRequired]
    public required string Password { get; set; }
}
