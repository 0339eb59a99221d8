using ClassTeacherPlatform.Host.Directory.Import.Planning;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Import.Pages;

/// <summary>The dry run: what would happen, what is wrong, what is asked.</summary>
public sealed partial class PlanStep
{
    /// <summary>Told when an answer or choice asks for another look.</summary>
    [Parameter, EditorRequired]
    public EventCallback Changed { get; set; }

    [CascadingParameter]
    private ImportDraft Draft { get; set; } = null!;

    private ImportPlan Plan => Draft.Plan!;

    private Task SetFrom(DateOnly? day)
    {
        Draft.From = day;
        return Changed.InvokeAsync();
    }

    private Task SetOrder(ChangeEventArgs change)
    {
        Draft.Order = (string?)change.Value ?? string.Empty;
        return Changed.InvokeAsync();
    }
}
