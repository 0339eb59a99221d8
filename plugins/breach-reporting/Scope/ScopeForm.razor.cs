using ClassTeacherPlatform.BreachReporting.Moments;
using ClassTeacherPlatform.BreachReporting.Watch;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Scope;

/// <summary>The head widens the scope to all participants by an order, or narrows it again.</summary>
public sealed partial class ScopeForm
{
    private string _order = string.Empty;
    private DecisionPreview? _preview;

    [Parameter, EditorRequired]
    public required IncidentView View { get; set; }

    private bool IsWide => View.Order is not null;

    /// <summary>The page that holds it reads.</summary>
    protected override Task LoadAsync() => Task.CompletedTask;

    private async Task PreviewAsync() => _preview = await Ask(new PreviewScope(View.Number, !IsWide));

    private async Task DecideAsync()
    {
        var outcome = await Do(new DecideScope(View.Number, !IsWide, _order, _preview!.Seen), T.Text["Moments.Decided"]);
        _preview = null;
        if (outcome.IsDone)
        {
            _order = string.Empty;
        }
    }
}
