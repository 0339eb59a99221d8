using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Periods;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.PaperExtracts.Register;

/// <summary>Searches the register: the database filters, counts and pages, however long the register is.</summary>
internal sealed class ExtractSearch(PaperExtractsContext store, PeriodReader periods, IDirectory directory, ISchoolClock clock)
{
    /// <param name="filter">Which.</param>
    /// <param name="scope">About whom; null for everybody in the register.</param>
    /// <param name="classes">To choose from.</param>
    /// <param name="cancellationToken">Cancelled when the page is closed.</param>
    public async Task<FoundExtracts> FindAsync(
        ExtractFilter filter, IReadOnlyCollection<Student>? scope, IReadOnlyList<SchoolClass> classes, CancellationToken cancellationToken)
    {
        var query = ByStanding(await ByTextAsync(InScope(filter, scope), filter, scope, cancellationToken), filter.Standing);
        var total = await query.CountAsync(cancellationToken);
        var valid = await query.CountAsync(e => !store.VoidOperations.Any(v => v.Seq == e.OperationSeq), cancellationToken);
        var ordered = query.OrderByDescending(e => e.OperationSeq).ThenByDescending(e => e.Id).Select(e => new { e.Id, e.StudentId });
        var page = await (filter.All ? ordered : ordered.Skip((filter.Page - 1) * ExtractFilter.PageSize).Take(ExtractFilter.PageSize)).ToListAsync(cancellationToken);
        return new FoundExtracts(
            page.ConvertAll(e => e.Id), [.. page.Select(e => e.StudentId).Distinct()], valid, total - valid, await periods.ReadAsync(cancellationToken), classes);
    }

    private IQueryable<Extract> InScope(ExtractFilter filter, IReadOnlyCollection<Student>? scope)
    {
        var query = store.Extracts.IncludingVoid().AsNoTracking();
        if (scope is not null)
        {
            var ids = scope.Select(s => s.Id).ToList();
            query = query.Where(e => ids.Contains(e.StudentId));
        }

        return filter.PeriodId is { } period ? query.Where(e => e.PeriodId == period) : query;
    }

    private async Task<IQueryable<Extract>> ByTextAsync(
        IQueryable<Extract> query, ExtractFilter filter, IReadOnlyCollection<Student>? scope, CancellationToken cancellationToken)
    {
        if (NameSearch.Of(filter.Text) is not { } names)
        {
            return query;
        }

        var known = scope ?? await EverybodyAsync(cancellationToken);
        var students = known.Where(s => names.Matches(s.Name)).Select(s => s.Id).ToList();
        var guardians = known.SelectMany(s => s.Guardians).Where(g => names.Matches(g.Name)).Select(g => g.Id).Distinct().ToList();
        var number = filter.Text!.Trim().ToUpperInvariant();
        return query.Where(e => e.Number.Contains(number)
            || students.Contains(e.StudentId)
            || (e.GuardianId != null && guardians.Contains(e.GuardianId.Value)));
    }

    private async Task<IReadOnlyCollection<Student>> EverybodyAsync(CancellationToken cancellationToken) =>
        await directory.StudentsAsync(
            await store.Extracts.IncludingVoid().Select(e => e.StudentId).Distinct().ToListAsync(cancellationToken), clock.Today, cancellationToken);

    /// <summary>Said outright, because looking at void entries lifts the filter of the whole query.</summary>
    private IQueryable<Extract> ByStanding(IQueryable<Extract> query, ExtractStanding? standing)
    {
        if (standing is not { } asked)
        {
            return query;
        }

        var recalls = store.Recalls.Where(r => !store.VoidOperations.Any(v => v.Seq == r.OperationSeq));
        var handOvers = store.HandOvers.Where(h => !store.VoidOperations.Any(v => v.Seq == h.OperationSeq));
        var valid = query.Where(e => !store.VoidOperations.Any(v => v.Seq == e.OperationSeq));
        return asked switch
        {
            ExtractStanding.Void => query.Where(e => store.VoidOperations.Any(v => v.Seq == e.OperationSeq)),
            ExtractStanding.Recalled => valid.Where(e => recalls.Any(r => r.ExtractId == e.Id)),
            ExtractStanding.HandedOver => valid.Where(e => !recalls.Any(r => r.ExtractId == e.Id) && handOvers.Any(h => h.ExtractId == e.Id)),
            ExtractStanding.Issued => valid.Where(e => !recalls.Any(r => r.ExtractId == e.Id) && !handOvers.Any(h => h.ExtractId == e.Id)),
        };
    }
}
