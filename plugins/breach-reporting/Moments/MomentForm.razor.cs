using System.Globalization;
using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.BreachReporting.Watch;
using ClassTeacherPlatform.Sdk.Blazor.Pages;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Moments;

/// <summary>The head enters or changes a moment: first what it changes, then the decision.</summary>
public sealed partial class MomentForm
{
    private int _choice;
    private DateTime? _instant;
    private string _ticket = string.Empty;
    private string _evidence = string.Empty;
    private string? _problem;
    private DecisionPreview? _preview;
    private MomentDraft? _previewed;

    [Parameter, EditorRequired]
    public required IncidentView View { get; set; }

    [Inject]
    private IRefusalTexts Refusals { get; set; } = null!;

    private IReadOnlyList<(MomentKind Kind, AccessSystem? System)> Choices =>
    [
        .. View.Accesses.Select(a => a.System).Distinct().Order().Select(system => (MomentKind.Restored, (AccessSystem?)system)),
        (MomentKind.SupportReceived, null), (MomentKind.HeadReceived, null), (MomentKind.Learned, null), (MomentKind.Earliest, null),
    ];

    private (MomentKind Kind, AccessSystem? System) Chosen => Choices[Math.Clamp(_choice, 0, Choices.Count - 1)];

    private MomentDraft Draft => new()
    {
        Kind = Chosen.Kind,
        System = Chosen.System,
        Instant = Clock.FromField(_instant),
        Ticket = Chosen.Kind == MomentKind.SupportReceived ? _ticket : null,
        Evidence = _evidence,
    };

    protected override void OnInitialized()
    {
        base.OnInitialized();
        Fill();
    }

    /// <summary>The page that holds it reads.</summary>
    protected override Task LoadAsync() => Task.CompletedTask;

    private void Choose(ChangeEventArgs change)
    {
        _choice = int.Parse((string)change.Value!, CultureInfo.InvariantCulture);
        Fill();
    }

    /// <summary>With the moment as it stands, else with now: most are entered when they happen.</summary>
    private void Fill()
    {
        var known = View.Of(Chosen.Kind, Chosen.System);
        (_instant, _ticket, _preview, _problem) = (Clock.AtSchool(known?.Instant ?? Clock.Now).DateTime, known?.Ticket ?? string.Empty, null, null);
    }

    private async Task PreviewAsync()
    {
        ForgetErrors();
        _previewed = Draft;
        var outcome = await Sender.Send(new PreviewMoment(View.Number, _previewed), Closed);
        (_preview, _problem) = (outcome.Value, outcome.Refusal is { } refusal ? Refusals.Describe(refusal, GetType().Assembly) : null);
    }

    private async Task DecideAsync()
    {
        var outcome = await Do(new DecideMoment(View.Number, _previewed!, _preview!.Seen), T.Text["Moments.Decided"]);
        (_preview, _problem) = (null, null);
        if (outcome.IsDone)
        {
            _evidence = string.Empty;
        }
    }
}
