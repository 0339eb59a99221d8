using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;

namespace ClassTeacherPlatform.Consents.States;

/// <summary>Turns rows of the register into facts.</summary>
internal static class Facts
{
    public static IEnumerable<Fact> Of(IEnumerable<HistoryRow> rows, FormShelf forms) =>
        rows.Select(row => Of(row, forms)).OfType<Fact>();

    private static Fact? Of(HistoryRow row, FormShelf forms) => row.Entry switch
    {
        Answer answer => At(row, answer.Decision == Decision.Given ? FactKind.Given : FactKind.Refused) with
        {
            // A consent to a text whose publication is void rests on nothing; a refusal of it stays a refusal.
            IsVoid = row.IsVoid || (answer.Decision == Decision.Given && forms.Version(answer.FormVersionId) is { IsVoid: true }),
            Version = answer.VersionNumber,
            EndsAfter = answer.EndsAfter,
        },
        Withdrawal => At(row, FactKind.Withdrawn),
        Invalidation invalidation => At(row, FactKind.Invalidated) with { Target = invalidation.AnswerId },
        _ => null,
    };

    private static Fact At(HistoryRow row, FactKind kind) => new()
    {
        Id = row.Entry.Id,
        Seq = row.Entry.OperationSeq,
        Kind = kind,
        By = row.Entry.GuardianId,
        On = row.Entry.EventOn,
        IsVoid = row.IsVoid,
        Replaces = row.Entry.Replaces,
    };
}
