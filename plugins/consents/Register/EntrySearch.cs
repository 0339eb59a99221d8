using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Registers;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>Looks for entries: the database filters, counts and pages; only how an entry stands is computed.</summary>
internal sealed class EntrySearch(ConsentsContext store, IDirectory directory, ISchoolClock clock, ConsentSettings settings)
{
    /// <param name="filter">Which.</param>
    /// <param name="scope">About whom; null for everybody in the register.</param>
    /// <param name="classes">The classes to choose from.</param>
    /// <param name="cancellationToken">Cancelled when the page is closed.</param>
    public async Task<FoundEntries> FindAsync(
        RegisterFilter filter, IReadOnlyCollection<Student>? scope, IReadOnlyList<SchoolClass> classes, CancellationToken cancellationToken)
    {
        var people = await PeopleAsync(filter, scope, cancellationToken);
        var conditions = new EntryConditions(store, clock, filter, people);
        var forms = await store.FormsAsync(cancellationToken);
        var (page, valid, voids) = filter.Standing is { } standing
            ? await ByStandingAsync(conditions, filter, standing, cancellationToken)
            : await ByDatabaseAsync(conditions, filter, cancellationToken);
        return new FoundEntries(
            [.. page.Select(entry => entry.Id)], [.. page.Select(entry => entry.StudentId).Distinct()], valid, voids, classes, Choices(forms));
    }

    private static IReadOnlyList<FormText> Choices(FormShelf forms) =>
        [.. forms.Versions.GroupBy(version => version.FormId)
            .Select(form => forms.Current(form.Key) ?? form.MaxBy(version => version.Number)!)
            .OrderBy(form => form.Content.Title, StringComparer.CurrentCultureIgnoreCase)];

    private static List<FoundEntry> PageOf(List<FoundEntry> found, RegisterFilter filter) =>
        filter.PageSize is { } size ? [.. found.Skip((filter.Page - 1) * size).Take(size)] : found;

    private async Task<(List<FoundEntry> Page, int Valid, int Void)> ByDatabaseAsync(
        EntryConditions conditions, RegisterFilter filter, CancellationToken cancellationToken)
    {
        var valid = await conditions.Apply(store.Entries).CountAsync(cancellationToken);
        var all = filter.ShowVoid ? await conditions.Apply(store.Entries.IncludingVoid()).CountAsync(cancellationToken) : valid;
        var query = conditions.Apply(filter.ShowVoid ? store.Entries.IncludingVoid() : store.Entries);
        var ordered = query.OrderByDescending(entry => entry.OperationSeq).ThenByDescending(entry => entry.Id)
            .Select(entry => new FoundEntry(entry.Id, entry.StudentId));
        var page = filter.PageSize is { } size ? ordered.Skip((filter.Page - 1) * size).Take(size) : ordered;
        return (await page.ToListAsync(cancellationToken), valid, all - valid);
    }

    /// <summary>How an entry stands follows from the whole history of its child, so the database cannot filter by it.</summary>
    private async Task<(List<FoundEntry> Page, int Valid, int Void)> ByStandingAsync(
        EntryConditions conditions, RegisterFilter filter, EntryStanding standing, CancellationToken cancellationToken)
    {
        var query = conditions.Apply(filter.ShowVoid ? store.Entries.IncludingVoid() : store.Entries);
        var found = await query.OrderByDescending(entry => entry.OperationSeq).ThenByDescending(entry => entry.Id)
            .Select(entry => new FoundEntry(entry.Id, entry.StudentId))
            .ToListAsync(cancellationToken);
        List<StudentId> ids = [.. found.Select(entry => entry.StudentId).Distinct()];
        var book = await store.BookAsync(ids, settings, cancellationToken);
        var standings = EntryStandings.Of(book, await directory.StudentsAsync(ids, clock.Today, cancellationToken), clock.Today);
        var kept = found.Where(entry => standings.GetValueOrDefault(entry.Id) == standing).ToList();
        return standing == EntryStanding.Void ? (PageOf(kept, filter), 0, kept.Count) : (PageOf(kept, filter), kept.Count, 0);
    }

    private async Task<FoundPeople> PeopleAsync(RegisterFilter filter, IReadOnlyCollection<Student>? scope, CancellationToken cancellationToken)
    {
        List<StudentId>? ids = scope is null ? null : [.. scope.Select(student => student.Id)];
        if (NameSearch.Of(filter.Name) is not { } search)
        {
            return new FoundPeople(ids, null, null);
        }

        // The database's own comparison knows neither ё nor Russian capitals.
        var known = scope ?? await directory.StudentsAsync(
            await store.Entries.IncludingVoid().Select(entry => entry.StudentId).Distinct().ToListAsync(cancellationToken), clock.Today, cancellationToken);
        return new FoundPeople(
            ids,
            [.. known.Where(student => search.Matches(student.Name)).Select(student => student.Id)],
            [.. known.SelectMany(student => student.Guardians).Where(guardian => search.Matches(guardian.Name)).Select(guardian => guardian.Id).Distinct()]);
    }
}
