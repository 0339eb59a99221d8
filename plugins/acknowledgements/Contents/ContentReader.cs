using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.Contents;

/// <summary>Projects the valid versions that stand. One query, however long the history.</summary>
internal sealed class ContentReader(AcknowledgementsContext store)
{
    /// <summary>What is asked in these classes.</summary>
    public async Task<IReadOnlyList<Content>> ReadAsync(IReadOnlyCollection<SchoolClassId> classes, CancellationToken cancellationToken)
    {
        var contents = await ReadAsync(
            store.Versions.Where(v => store.Versions.Any(of => of.ContentId == v.ContentId
                && (of.IsForSchool || store.Targets.Any(t => t.VersionId == of.Id && classes.Contains(t.ClassId))))),
            cancellationToken);
        return [.. contents.Where(c => classes.Any(c.IsFor))];
    }

    /// <returns>Null where there is no such content, or it was withdrawn.</returns>
    public async Task<Content?> FindAsync(Guid content, CancellationToken cancellationToken) =>
        (await ReadAsync(store.Versions.Where(v => v.ContentId == content), cancellationToken)).SingleOrDefault();

    public Task<IReadOnlyList<Content>> ReadAllAsync(CancellationToken cancellationToken) => ReadAsync(store.Versions, cancellationToken);

    private async Task<IReadOnlyList<Content>> ReadAsync(IQueryable<ContentVersion> versions, CancellationToken cancellationToken)
    {
        var heads = await Heads(versions.Where(v => !store.Withdrawals.Any(w => w.ContentId == v.ContentId))).ToListAsync(cancellationToken);
        return [.. heads.GroupBy(h => h.ContentId).Select(g => new Content(g)).OrderBy(c => c.Versions[0].Seq)];
    }

    private IQueryable<VersionHead> Heads(IQueryable<ContentVersion> versions) => versions.AsNoTracking().Select(v => new VersionHead
    {
        Id = v.Id,
        Seq = v.OperationSeq,
        ContentId = v.ContentId,
        Number = v.Number,
        Kind = v.Kind,
        Title = v.Title,
        Rule = v.Rule,
        AskAgain = v.AskAgain,
        IsForSchool = v.IsForSchool,
        Classes = store.Targets.Where(t => t.VersionId == v.Id).Select(t => t.ClassId).ToList(),
        DueOn = v.DueOn,
        DataOn = v.DataOn,
        At = v.At,
    });
}
