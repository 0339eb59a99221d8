using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Access.Accounts.Pages;

/// <summary>Whether an account works now.</summary>
public sealed partial class AccountState
{
    [Parameter, EditorRequired]
    public required AccountView Account { get; set; }
}
