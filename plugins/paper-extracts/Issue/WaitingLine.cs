using ClassTeacherPlatform.PaperExtracts.Entitlement;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.PaperExtracts.Issue;

/// <summary>An entitled person in one period.</summary>
/// <param name="Person">Who, and on what ground.</param>
/// <param name="Current">The extract that counts; null where none was issued yet.</param>
/// <param name="Former">Void and recalled extracts of the same person and period.</param>
internal sealed record WaitingLine(EntitledPerson Person, ExtractRow? Current, IReadOnlyList<ExtractRow> Former)
{
    /// <summary>The latest void or recalled extract, which a new one takes the place of.</summary>
    public EntryId? Replaces => Former is [.., var latest] ? latest.Entry.Id : null;
}
