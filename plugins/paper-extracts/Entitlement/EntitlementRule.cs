using ClassTeacherPlatform.PaperExtracts.Data;

namespace ClassTeacherPlatform.PaperExtracts.Entitlement;

/// <summary>
/// Clause 2c over one person's history. It fails towards paper: a void consent gives no basis, a void refusal or withdrawal goes on
/// to restrict (clause 11). Silence opens nothing.
/// </summary>
internal static class EntitlementRule
{
    /// <param name="heard">In the order of receipt, void ones too.</param>
    public static Ground? ByConsents(IReadOnlyList<HeardFact> heard)
    {
        var decisive = heard.Where(fact => fact.Kind != HeardKind.Given || !fact.IsVoid).ToList();
        if (decisive.Count == 0)
        {
            return heard is [var first, ..] ? new Ground(GroundKind.NoBasis, first.On, AskAgain: true) : null;
        }

        var begin = decisive.FindLastIndex(fact => fact.Kind == HeardKind.Given) + 1;
        return begin == decisive.Count ? null : new Ground(KindOf(decisive[^1]), decisive[begin].On, decisive[^1].IsVoid);
    }

    /// <param name="valid">Valid entries in the order of receipt.</param>
    public static Ground? ByStatement(IReadOnlyList<NoInternetEntry> valid) =>
        valid is [.., { IsWithout: true } latest] ? new Ground(GroundKind.NoInternet, latest.On, AskAgain: false) : null;

    private static GroundKind KindOf(HeardFact fact) => fact.Kind switch
    {
        HeardKind.Refused => GroundKind.Refusal,
        HeardKind.Withdrawn => GroundKind.Withdrawal,
        HeardKind.Invalidated or HeardKind.Given => GroundKind.NoBasis,
    };
}
