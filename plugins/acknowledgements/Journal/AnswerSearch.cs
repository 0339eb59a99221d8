using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <summary>Searches the register: the database filters, counts and pages, however long the register is.</summary>
internal sealed class AnswerSearch(AcknowledgementsContext store, IDirectory directory, ISchoolClock clock)
{
    /// <param name="filter">Which.</param>
    /// <param name="scope">About whom; null for everybody in the register.</param>
    /// <param name="classes">To choose from.</param>
    /// <param name="cancellationToken">Cancelled when the page is closed.</param>
    public async Task<FoundAnswers> FindAsync(
        AnswerFilter filter, IReadOnlyCollection<Student>? scope, IReadOnlyList<SchoolClass> classes, CancellationToken cancellationToken)
    {
        var query = ByStanding(await ByTextAsync(InScope(filter, scope), filter, scope, cancellationToken), filter.Standing);
        var total = await query.CountAsync(cancellationToken);
        var counting = await Counting(query).CountAsync(cancellationToken);
        var ordered = query.OrderByDescending(a => a.OperationSeq).ThenByDescending(a => a.Id).Select(a => new { a.Id, a.StudentId });
        var page = await (filter.All ? ordered : ordered.Skip((filter.Page - 1) * AnswerFilter.PageSize).Take(AnswerFilter.PageSize)).ToListAsync(cancellationToken);
        return new FoundAnswers(
            page.ConvertAll(a => a.Id), [.. page.Select(a => a.StudentId).Distinct()], counting, total - counting, await ChoicesAsync(classes, cancellationToken), classes);
    }

    private IQueryable<Acknowledgement> InScope(AnswerFilter filter, IReadOnlyCollection<Student>? scope)
    {
        var query = store.Acknowledgements.IncludingVoid().AsNoTracking();
        if (scope is not null)
        {
            var ids = scope.Select(s => s.Id).ToList();
            query = query.Where(a => ids.Contains(a.StudentId));
        }

        if (filter.ContentId is { } content)
        {
            query = content == Asks.AskHead.DeliveryId
                ? query.Where(a => !store.Versions.Any(v => v.Id == a.AskId))
                : query.Where(a => store.Versions.Any(v => v.Id == a.AskId && v.ContentId == content));
        }

        return query.Where(a => (filter.From == null || a.SeenOn >= filter.From) && (filter.Until == null || a.SeenOn <= filter.Until));
    }

    private async Task<IQueryable<Acknowledgement>> ByTextAsync(
        IQueryable<Acknowledgement> query, AnswerFilter filter, IReadOnlyCollection<Student>? scope, CancellationToken cancellationToken)
    {
        if (NameSearch.Of(filter.Text) is not { } names)
        {
            return query;
        }

        var known = scope ?? await directory.StudentsAsync(
            await store.Acknowledgements.IncludingVoid().Select(a => a.StudentId).Distinct().ToListAsync(cancellationToken), clock.Today, cancellationToken);
        var students = known.Where(s => names.Matches(s.Name)).Select(s => s.Id).ToList();
        var guardians = known.SelectMany(s => s.Guardians).Where(g => names.Matches(g.Name)).Select(g => g.Id).Distinct().ToList();
        return query.Where(a => students.Contains(a.StudentId) || (a.GuardianId != null && guardians.Contains(a.GuardianId.Value)));
    }

    /// <summary>Said outright, because looking at void entries lifts the filter of the whole query.</summary>
    private IQueryable<Acknowledgement> Counting(IQueryable<Acknowledgement> query) => query.Where(a =>
        !store.VoidOperations.Any(v => v.Seq == a.OperationSeq)
        && !store.Invalidations.Any(i => i.AnswerId == a.Id && !store.VoidOperations.Any(v => v.Seq == i.OperationSeq)));

    private IQueryable<Acknowledgement> ByStanding(IQueryable<Acknowledgement> query, AnswerStanding? standing) => standing is not { } asked ? query : asked switch
    {
        AnswerStanding.Seen => Counting(query).Where(a => a.Answer == SheetAnswer.Seen),
        AnswerStanding.RefusedToSign => Counting(query).Where(a => a.Answer == SheetAnswer.RefusedToSign),
        AnswerStanding.Void => query.Where(a => store.VoidOperations.Any(v => v.Seq == a.OperationSeq)),
        AnswerStanding.Invalidated => query.Where(a => !store.VoidOperations.Any(v => v.Seq == a.OperationSeq)
            && store.Invalidations.Any(i => i.AnswerId == a.Id && !store.VoidOperations.Any(v => v.Seq == i.OperationSeq))),
    };

    /// <summary>Withdrawn contents too: their answers are in the register.</summary>
    private async Task<IReadOnlyList<ContentChoice>> ChoicesAsync(IReadOnlyList<SchoolClass> classes, CancellationToken cancellationToken)
    {
        var ids = classes.Select(c => c.Id).ToList();
        var titles = await store.Versions.AsNoTracking()
            .Where(v => v.IsForSchool || store.Targets.Any(t => t.VersionId == v.Id && ids.Contains(t.ClassId)))
            .OrderByDescending(v => v.OperationSeq)
            .Select(v => new { v.ContentId, v.Title })
            .ToListAsync(cancellationToken);
        return [.. titles.DistinctBy(t => t.ContentId).Select(t => new ContentChoice(t.ContentId, t.Title))];
    }
}
