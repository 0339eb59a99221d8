using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.Answering;

/// <summary>The void entry that is done again from its original (clause 11). Another paper replaces nothing by itself.</summary>
internal static class VoidPredecessor
{
    public static EntryId? Of(IReadOnlyList<HistoryRow> rows, AnswerDraft paper, FormText form) => paper.Paper.Replaces ?? Open(rows)
        .OfType<Answer>()
        .LastOrDefault(answer => answer.Decision == paper.Paper.Decision && answer.EventOn == paper.EventOn && answer.FormVersionId == form.VersionId)?.Id;

    public static Refusal? Check(IReadOnlyList<HistoryRow> rows, EntryId? replaces) =>
        replaces is null || Open(rows).OfType<Answer>().Any(answer => answer.Id == replaces) ? null : Refusal.Because("Answer.NothingToReplace");

    /// <summary>Void entries that nothing valid has taken the place of.</summary>
    public static IEnumerable<ConsentEntry> Open(IReadOnlyList<HistoryRow> rows)
    {
        var replaced = rows.Where(row => !row.IsVoid).Select(row => row.Entry.Replaces).ToHashSet();
        return rows.Where(row => row.IsVoid && !replaced.Contains(row.Entry.Id)).Select(row => row.Entry);
    }
}
