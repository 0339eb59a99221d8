using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Access;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>A button that unfolds a small form, for whoever may save it (who keeps the school's lists, if nothing else is said); nothing for others.</summary>
public sealed partial class EditorFold
{
    private bool _may;
    private bool _isOpen;
    private bool _isSaving;

    /// <summary>What the button says.</summary>
    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>What the button that saves says, where it is not 'save'.</summary>
    [Parameter]
    public string? SaveText { get; set; }

    /// <summary>Fills the fields.</summary>
    [Parameter]
    public Func<Task>? Opening { get; set; }

    /// <summary>Saves them; true where it is done and the form may close.</summary>
    [Parameter, EditorRequired]
    public required Func<Task<bool>> Saving { get; set; }

    /// <summary>Whoever holds it is offered the form.</summary>
    [Parameter]
    public string Permission { get; set; } = KernelPermissions.Directory;

    /// <summary>The fields.</summary>
    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Inject]
    private ICurrentAccount Account { get; set; } = null!;

    protected override async Task OnInitializedAsync() => _may = await Account.MayAsync(Permission, CancellationToken.None);

    private async Task SwitchAsync()
    {
        if (!_isOpen && Opening is not null)
        {
            await Opening();
        }

        _isOpen = !_isOpen;
    }

    private void Close() => _isOpen = false;

    private async Task SaveAsync()
    {
        _isSaving = true;
        try
        {
            _isOpen = !await Saving();
        }
        finally
        {
            _isSaving = false;
        }
    }
}
