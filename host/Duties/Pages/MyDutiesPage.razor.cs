using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Duties.Pages;

/// <summary>The first page: what is to be done, the most pressing first; for whoever has no duties, what there is for them.</summary>
public sealed partial class MyDutiesPage
{
    private MyDuties? _duties;
    private IReadOnlyList<DutyLine> _lines = [];
    private IReadOnlyList<DutyAnswer> _silent = [];
    private IReadOnlyList<DutyAnswer> _quiet = [];
    private IReadOnlyList<NavigationLink> _links = [];
    private bool _maySeeOverview;

    [Inject]
    private IEnumerable<INavigationSource> Sources { get; set; } = [];

    /// <summary>Over one's own classes, or over the school where there are none.</summary>
    private string Summary
    {
        get
        {
            var classes = _duties!.Own.Count > 0 ? _duties.Own : _duties.School;
            var total = DutyProgress.Of([.. _duties.Clauses.SelectMany(c => c.Answers).DistinctBy(a => a.Duty)
                .SelectMany(a => classes.SelectMany(one => a.ItemsIn(one.Id)))]);
            return total.Total == 0
                ? T.Text["Duties.Today", DayTexts.Long(Clock.Today)]
                : T.Text["Duties.Summary", DayTexts.Long(Clock.Today), total.Done, total.Total, total.Overdue, total.Conflicts];
        }
    }

    protected override async Task LoadAsync()
    {
        if (await Ask(new GetMyDuties()) is not { } duties)
        {
            return;
        }

        _duties = duties;
        _lines = DutyLine.Of(duties.Clauses, duties.Own, Clock.Today);
        _silent = [.. duties.Clauses.SelectMany(c => c.Answers).Where(a => a.IsSilent).DistinctBy(a => a.Duty)];
        _quiet = [.. duties.Clauses.SelectMany(c => c.Answers).Where(a => !a.IsSilent && _lines.All(l => l.Answer.Duty != a.Duty)).DistinctBy(a => a.Duty)];
        _maySeeOverview = await Account.MayAsync(KernelPermissions.Overview, Closed);
        _links = [.. (await Sources.OpenToAsync(Account, Closed)).Where(l => l.Href != "/")];
    }
}
