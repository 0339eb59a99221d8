using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Access.Accounts.Pages;

/// <summary>The roles of an account with their days and orders.</summary>
public sealed partial class HeldRoles
{
    private readonly string _id = $"roles-{Guid.NewGuid():N}";
    private string _role = Role.ActingHead;
    private string _order = string.Empty;
    private DateOnly? _from;
    private DateOnly? _until;
    private bool _unreadable;

    [Parameter, EditorRequired]
    public required AccountView Of { get; set; }

    private Task OpenAsync()
    {
        (_role, _order, _from, _until) = (Role.ActingHead, string.Empty, Clock.Today, null);
        return Task.CompletedTask;
    }

    private async Task<bool> GrantAsync() => _from is { } from && !_unreadable
        && (await Do(new GrantRole(Of.Id, _role, from, _until, _order), T.Text["Lists.Saved"])).IsDone;

    private async Task<bool> EndAsync(HeldRole held, DateOnly day) =>
        (await Do(new EndRole(Of.Id, held.Id, day), T.Text["Lists.Saved"])).IsDone;
}
