using ClassTeacherPlatform.Credentials.States;

namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>A dry run and what a person has decided about its rows.</summary>
public sealed class ImportDraft(AccountPlan plan)
{
    private readonly Dictionary<int, SlipHolder> _chosen = [];
    private readonly HashSet<int> _replaced = [];

    public AccountPlan Plan { get; } = plan;

    public int Ready => Lines.Count;

    public int Undecided => Plan.Rows.Count(r => MayBeChosen(r) && PersonOf(r) is null);

    /// <summary>The rows to apply. One person stands in it once: the row that a person chose last takes nothing from the others.</summary>
    internal IReadOnlyList<AccountLine> Lines =>
    [
        .. Plan.Rows.Where(WouldChange).Select(row => new AccountLine
        {
            Holder = PersonOf(row)!.Holder,
            StudentId = PersonOf(row)!.StudentId,
            Kind = row.Kind,
            Login = row.Login,
            Sealed = row.Sealed,
            Replace = IsReplaced(row),
        }).DistinctBy(line => line.Holder),
    ];

    /// <summary>Whose name the row bears is for a person to say.</summary>
    public static bool MayBeChosen(PlanRow row) => row?.Problem is PlanProblem.NotFound or PlanProblem.Unsure;

    public SlipHolder? PersonOf(PlanRow row) => row is null ? null : MayBeChosen(row) ? _chosen.GetValueOrDefault(row.Number) : row.Problem is null ? row.Person : null;

    public bool IsReplaced(PlanRow row) => row is not null && _replaced.Contains(row.Number);

    /// <summary>Whom one may choose: candidates first, then everybody who may see.</summary>
    public IEnumerable<SlipHolder> Choice(PlanRow row) =>
        (row?.Candidates ?? []).Concat(Plan.People).Where(p => p.MaySee).DistinctBy(p => p.Holder);

    public void Choose(PlanRow row, Guid? person)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (Choice(row).FirstOrDefault(p => p.Holder.Id == person) is { } chosen)
        {
            _chosen[row.Number] = chosen;
        }
        else
        {
            _chosen.Remove(row.Number);
        }
    }

    public void Replace(PlanRow row, bool replace)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (replace)
        {
            _replaced.Add(row.Number);
        }
        else
        {
            _replaced.Remove(row.Number);
        }
    }

    private bool WouldChange(PlanRow row) => PersonOf(row) is not null && (MayBeChosen(row) || row.Action switch
    {
        PlanAction.Prepare or PlanAction.Reissue or PlanAction.RenewSecret => true,
        PlanAction.Nothing => false,
        PlanAction.Replace => IsReplaced(row),
    });
}
