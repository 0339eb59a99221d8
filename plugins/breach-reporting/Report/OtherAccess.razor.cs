using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Incidents;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Report;

/// <summary>Names somebody else's access: an account of the platform by its name, or another system's by hand.</summary>
public sealed partial class OtherAccess
{
    private IReadOnlyList<StaffAccount> _found = [];
    private AccessSystem _system = AccessSystem.Platform;
    private string _name = string.Empty;
    private string _account = string.Empty;
    private string _owner = string.Empty;
    private bool _isFamily;

    [Parameter, EditorRequired]
    public EventCallback<AccessDraft> Added { get; set; }

    private StaffAccount? Chosen => _found.FirstOrDefault(a => a.Id.ToString() == _account);

    private bool IsComplete => _system == AccessSystem.Platform ? Chosen is not null : !string.IsNullOrWhiteSpace(_owner);

    protected override Task LoadAsync() => FindAsync();

    private async Task FindAsync() => _found = await Ask(new FindStaff(_name)) ?? [];

    private async Task AddAsync()
    {
        var draft = Chosen is { } account && _system == AccessSystem.Platform
            ? new AccessDraft(_system, account.Id, account.Name, false)
            : new AccessDraft(_system, null, _owner.Trim(), _isFamily);
        (_name, _account, _owner, _isFamily) = (string.Empty, string.Empty, string.Empty, false);
        await Added.InvokeAsync(draft);
    }
}
