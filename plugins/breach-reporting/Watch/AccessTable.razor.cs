using System.Globalization;
using ClassTeacherPlatform.BreachReporting.Blocking;
using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.Restore;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using ClassTeacherPlatform.Sdk.Incidents;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <summary>The named accesses, what was done about each, and what can be done now: freeze, ask to block, open again.</summary>
public sealed partial class AccessTable
{
    private string? _password;
    private string? _opened;

    [Parameter, EditorRequired]
    public required IncidentView View { get; set; }

    [Parameter]
    public bool MayWork { get; set; }

    [Parameter]
    public bool MayDecide { get; set; }

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    [Inject]
    private IAccountFreezing Accounts { get; set; } = null!;

    private bool HasButtons => MayWork || MayDecide;

    /// <summary>The page that holds it reads.</summary>
    protected override Task LoadAsync() => Task.CompletedTask;

    private async Task TickAsync(AccessView access, StepKind kind)
    {
        var title = T.Text[kind == StepKind.Blocked ? "Blocking.Done" : "Blocking.Asked"];
        if (await Questions.ReasonAsync(title, T.Text["Blocking.What"], T.Text["Blocking.Tick"]) is { } note)
        {
            await Do(new TickBlocking(View.Number, access.Id, kind, note), T.Text["Blocking.Ticked"]);
        }
    }

    private Task FreezeAsync(AccessView access) => Do(new FreezeAccess(View.Number, access.Id), T.Text["Access.FrozenNow"]);

    /// <summary>The first password is made here and shown here, once.</summary>
    private async Task UnfreezeAsync(AccessView access)
    {
        if (!await Questions.ConfirmAsync(T.Text["Access.Unfreeze"], T.Text["Restore.What", access.Owner ?? string.Empty], T.Text["Access.Unfreeze"]))
        {
            return;
        }

        var password = Accounts.NewFirstPassword();
        if ((await Do(new UnfreezeAccess(View.Number, access.Id, password))).IsDone)
        {
            (_password, _opened) = (password, access.Owner);
        }
    }

    private string Wall(DateTimeOffset instant) => Clock.AtSchool(instant).ToString("g", CultureInfo.CurrentCulture);
}
