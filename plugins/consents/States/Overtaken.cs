using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Consents.States;

/// <summary>Two people at once: the later one is told what the other did, and looks again before he writes over it.</summary>
internal static class Overtaken
{
    public static Refusal? Check(IReadOnlyList<HistoryRow> rows, long? seenSeq, AccountId account)
    {
        var other = seenSeq is null
            ? null
            : rows.LastOrDefault(row => row.Entry.OperationSeq > seenSeq && row.Entry.RegisteredBy != account && row.Entry is not SchoolSystemTick)?.Entry;
        return other is null ? null : new Refusal.Overtaken(other.RegisteredByName, other.RegisteredAt, CodeOf(other));
    }

    private static string CodeOf(ConsentEntry entry) => entry switch
    {
        Answer { Decision: Decision.Given } => "Overtaken.Given",
        Answer => "Overtaken.Refused",
        Withdrawal => "Overtaken.Withdrawn",
        _ => "Overtaken.Invalidated",
    };
}
