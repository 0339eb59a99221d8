using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Receipts;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <summary>The two receipts: by a press of the head, and of the support service with its ticket.</summary>
public sealed partial class NextSteps
{
    private string _ticket = string.Empty;

    [Parameter, EditorRequired]
    public required IncidentView View { get; set; }

    [Parameter]
    public bool MayDecide { get; set; }

    [Parameter]
    public bool MaySupport { get; set; }

    private string Waiting => (View.Of(MomentKind.HeadReceived), View.Of(MomentKind.SupportReceived)) switch
    {
        (null, null) => "Receipts.WaitingBoth",
        (null, _) => "Receipts.WaitingHead",
        _ => "Receipts.WaitingSupport",
    };

    /// <summary>The page that holds it reads.</summary>
    protected override Task LoadAsync() => Task.CompletedTask;

    private Task ConfirmAsHeadAsync() => Do(new ConfirmHeadReceipt(View.Number), T.Text["Receipts.Done"]);

    private Task ConfirmAsSupportAsync() => Do(new ConfirmSupportReceipt(View.Number, _ticket), T.Text["Receipts.Done"]);
}
