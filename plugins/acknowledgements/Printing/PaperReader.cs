using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.Contents;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.Printing;

/// <summary>Reads what stands on a sheet.</summary>
internal sealed class PaperReader(AcknowledgementsContext store, ContentReader contents, AskReader asks, IDirectory directory, ISchoolClock clock)
{
    public async Task<Outcome<SheetPaper>> ReadAsync(SchoolClassId classId, Guid contentId, CancellationToken cancellationToken)
    {
        if (await directory.RostersAsync([classId], clock.Today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Class.Gone");
        }

        if (await contents.FindAsync(contentId, cancellationToken) is not { } content || !content.IsFor(classId))
        {
            return Refusal.Because("Content.Gone");
        }

        var book = await asks.ReadAsync(roster.Students, clock.Today, cancellationToken);
        var waiting = book.Students.Where(s => s.GroupsOf(contentId).Any(g => !g.IsDone && g.People.Count > 0)).ToList();
        return waiting.Count == 0
            ? Refusal.Because("Print.NobodyWaits")
            : new SheetPaper(roster.Class, await store.Versions.AsNoTracking().SingleAsync(v => v.Id == content.Current.Id, cancellationToken), waiting);
    }

    public async Task<IReadOnlyDictionary<StudentId, StudentProgress>> PartsAsync(EntryId version, CancellationToken cancellationToken) =>
        (await store.Parts.AsNoTracking().Where(p => p.VersionId == version).ToListAsync(cancellationToken)).ToDictionary(p => p.StudentId, p => p.Read());
}
