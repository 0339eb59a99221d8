using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.BreachReporting.Security;

/// <summary>Reads who looked through which list of accesses.</summary>
internal sealed class CheckReader(BreachReportingContext store, IDirectory directory, ISchoolClock clock)
{
    private const int Most = 200;

    public Task<IReadOnlyList<CheckedLine>> OfClassAsync(SchoolClassId schoolClass, CancellationToken cancellationToken) =>
        ReadAsync(store.AccessChecks.Where(c => c.ClassId == null || c.ClassId == schoolClass), cancellationToken);

    public Task<IReadOnlyList<CheckedLine>> AllAsync(CancellationToken cancellationToken) => ReadAsync(store.AccessChecks, cancellationToken);

    private async Task<IReadOnlyList<CheckedLine>> ReadAsync(IQueryable<AccessCheck> asked, CancellationToken cancellationToken)
    {
        var rows = await asked.AsNoTracking().OrderByDescending(c => c.OperationSeq).Take(Most).ToListAsync(cancellationToken);
        var names = (await directory.ClassesAsync(clock.Today, cancellationToken)).ToDictionary(c => c.Id, c => c.Name);
        return [.. rows.Select(c => new CheckedLine(c.On, c.ByName, c.ClassId is { } id ? names.GetValueOrDefault(id, "–") : null, c.People, c.Remark, c.DocumentId))];
    }
}
