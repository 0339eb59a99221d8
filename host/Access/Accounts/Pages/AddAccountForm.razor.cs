using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Access.Accounts.Pages;

/// <summary>Opens an account; its first password is told once.</summary>
public sealed partial class AddAccountForm
{
    private readonly string _id = $"account-{Guid.NewGuid():N}";
    private IReadOnlyList<SchoolClass> _classes = [];
    private string _name = string.Empty;
    private string _login = string.Empty;
    private string _order = string.Empty;
    private string _role = Role.ClassTeacher;
    private Guid _classId;
    private DateOnly? _from;
    private DateOnly? _until;
    private bool _unreadable;

    [Parameter, EditorRequired]
    public required EventCallback<(string Login, string Password)> Added { get; set; }

    private async Task OpenAsync()
    {
        _classes = (await Do(new GetClasses())).Value ?? [];
        (_name, _login, _order, _role) = (string.Empty, string.Empty, string.Empty, Role.ClassTeacher);
        (_classId, _from, _until) = (Guid.Empty, Clock.Today, null);
    }

    private async Task<bool> SaveAsync()
    {
        if (_from is not { } from || _unreadable)
        {
            return false;
        }

        var command = new AddAccount
        {
            Login = _login,
            Name = _name,
            Role = _role,
            From = from,
            Until = _until,
            Order = _order,
            Classes = _role == Role.ClassTeacher && _classId != Guid.Empty ? [new SchoolClassId(_classId)] : [],
            Password = FirstPassword.New(),
        };
        var added = await Do(command, T.Text["Accounts.Added"]);
        if (added.IsDone)
        {
            await Added.InvokeAsync((_login.Trim(), command.Password));
        }

        return added.IsDone;
    }
}
