using System.Globalization;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <summary>One incident: its two clocks, moments, accesses and what is to be done next, as far as the account may see it.</summary>
public sealed partial class IncidentPage
{
    private IncidentView? _view;
    private bool _mayDecide;
    private bool _mayWork;
    private bool _maySupport;

    [Parameter]
    public int Number { get; set; }

    protected override async Task LoadAsync()
    {
        _mayDecide = await Account.MayAsync(Names.Decide, Closed);
        _mayWork = await Account.MayAsync(Names.Work, Closed);
        _maySupport = await Account.MayAsync(Names.Support, Closed);
        _view = await FindAsync();
    }

    /// <summary>The widest look that the account has; a frozen account is refused all but its own.</summary>
    private async Task<IncidentView?> FindAsync()
    {
        if (await Account.MayAsync(Names.See, Closed) && await Sender.Send(new GetIncident(Number), Closed) is { IsDone: true } full)
        {
            return full.Value;
        }

        return _maySupport && await Sender.Send(new GetIncidentForSupport(Number), Closed) is { IsDone: true } technical
            ? technical.Value
            : await Ask(new GetOwnIncident(Number));
    }

    private string Wall(DateTimeOffset instant) => Clock.AtSchool(instant).ToString("g", CultureInfo.CurrentCulture);
}
