using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Report;

/// <summary>Report a breach in two minutes: what happened, which access in which system, and freeze it.</summary>
public sealed partial class ReportPage
{
    private static readonly DataLeak[] LeakOrder = [DataLeak.Yes, DataLeak.No, DataLeak.Unknown];

    private readonly HashSet<AccessSystem> _own = [];
    private readonly List<AccessDraft> _others = [];
    private ReportStart? _start;
    private AccountId? _me;
    private string _myName = string.Empty;
    private string _what = string.Empty;
    private string _forSupport = string.Empty;
    private DateTime? _learned;
    private DateTime? _earliest;
    private DataLeak? _leak;
    private bool _freeze = true;

    private bool NamesPlatform => _own.Contains(AccessSystem.Platform) || _others.Exists(o => o.System == AccessSystem.Platform);

    private BreachDraft Draft => new()
    {
        What = _what,
        ForSupport = _forSupport,
        LearnedAt = Clock.FromField(_learned),
        EarliestAt = Clock.FromField(_earliest),
        Leak = _leak,
        Accesses = [.. _own.Order().Select(system => new AccessDraft(system, system == AccessSystem.Platform ? _me : null, _myName, false)), .. _others],
        Freeze = _freeze && NamesPlatform,
    };

    protected override async Task LoadAsync()
    {
        if (await Account.GetAsync(Closed) is { } me)
        {
            (_me, _myName) = (me.Id, me.Name);
        }

        _start = await Ask(new GetReportStart(Clock.FromField(_learned)));
    }

    private void TickOwn(AccessSystem system, bool isOn)
    {
        if (isOn)
        {
            _own.Add(system);
        }
        else
        {
            _own.Remove(system);
        }
    }

    private void Add(AccessDraft access) => _others.Add(access);

    private async Task SendAsync()
    {
        IRequest<Outcome<ReportedIncident>> command = _others.Count == 0 ? new ReportOwnBreach(Draft) : new ReportBreach(Draft);
        var outcome = await Do(command);
        if (outcome.IsDone)
        {
            Navigation.NavigateTo($"/breach-reporting/{outcome.Value.Number}");
        }
    }
}
