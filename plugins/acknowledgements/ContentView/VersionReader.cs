using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

/// <summary>Reads a content's versions with their words, void ones too.</summary>
internal sealed class VersionReader(AcknowledgementsContext store)
{
    /// <summary>The latest first.</summary>
    public async Task<IReadOnlyList<VersionView>> ReadAsync(Guid content, CancellationToken cancellationToken)
    {
        var rows = await store.Versions.IncludingVoid().AsNoTracking().Where(v => v.ContentId == content)
            .OrderByDescending(v => v.OperationSeq)
            .Select(v => new
            {
                Entry = v,
                Classes = store.Targets.Count(t => t.VersionId == v.Id),
                IsVoid = store.VoidOperations.Any(o => o.Seq == v.OperationSeq),
            })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(r => VersionView.Of(r.Entry, r.Classes, r.IsVoid))];
    }

    /// <summary>Every version that ever was for this class or the school, so that a class sees what it was asked and nothing else.</summary>
    public Task<bool> ConcernsAsync(Guid content, SchoolClassId classId, CancellationToken cancellationToken) =>
        store.Versions.IncludingVoid().AnyAsync(
            v => v.ContentId == content && (v.IsForSchool || store.Targets.Any(t => t.VersionId == v.Id && t.ClassId == classId)), cancellationToken);

    public Task<bool> ConcernsOthersAsync(Guid content, SchoolClassId classId, CancellationToken cancellationToken) =>
        store.Versions.IncludingVoid().AnyAsync(
            v => v.ContentId == content && (v.IsForSchool || store.Targets.Any(t => t.VersionId == v.Id && t.ClassId != classId)), cancellationToken);

    public async Task<WithdrawnNote?> WithdrawnAsync(Guid content, CancellationToken cancellationToken) =>
        await store.Withdrawals.AsNoTracking().Where(w => w.ContentId == content)
            .Select(w => new WithdrawnNote(w.Reason, w.At, w.WithdrawnByName)).FirstOrDefaultAsync(cancellationToken);

    public async Task<HashSet<StudentId>> PartsAsync(EntryId version, CancellationToken cancellationToken) =>
        (await store.Parts.Where(p => p.VersionId == version).Select(p => p.StudentId).ToListAsync(cancellationToken)).ToHashSet();
}
