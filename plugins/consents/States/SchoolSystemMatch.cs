using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.States;

/// <summary>Whether the school IS holds what the register holds about one person's answer.</summary>
/// <param name="Standing">The entry that stands in the register: an answer, a withdrawal or an invalidation; null without any.</param>
/// <param name="Entered">The entry that was ticked as entered in the school IS; null without any.</param>
internal sealed record SchoolSystemMatch(EntryId? Standing, EntryId? Entered)
{
    public bool Differs => Standing != Entered;

    public static SchoolSystemMatch Of(IEnumerable<HistoryRow> rowsOfOnePerson)
    {
        var valid = rowsOfOnePerson.Where(row => !row.IsVoid).Select(row => row.Entry).ToList();
        var standing = valid.Where(entry => entry is not SchoolSystemTick)
            .OrderBy(entry => entry.EventOn)
            .ThenBy(entry => entry.OperationSeq)
            .LastOrDefault();
        var tick = valid.OfType<SchoolSystemTick>().MaxBy(entry => entry.OperationSeq);
        return new SchoolSystemMatch(standing?.Id, tick?.EntryId);
    }
}
