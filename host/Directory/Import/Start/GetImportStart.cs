using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory.Import.Apply;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Directory.Import.Start;

/// <summary>With what an import begins: the school as it is named now, and the day that suggests itself.</summary>
[Requires(KernelPermissions.Import)]
internal sealed record GetImportStart : Query<ImportStart>;

/// <param name="School">Name and address; empty where there is no school yet.</param>
/// <param name="From">Today; for the first list of all the beginning of the school year.</param>
internal sealed record ImportStart(SchoolDetails School, DateOnly From);

internal sealed class GetImportStartHandler(KernelContext store, ISchoolClock clock) : IRequestHandler<GetImportStart, Outcome<ImportStart>>
{
    private const int June = 6;
    private const int August = 8;

    public async Task<Outcome<ImportStart>> Handle(GetImportStart request, CancellationToken cancellationToken)
    {
        var school = await store.Schools.Select(s => new SchoolDetails(s.Name, s.Address)).FirstOrDefaultAsync(cancellationToken);
        var isFirst = !await store.Students.AnyAsync(cancellationToken);
        return new ImportStart(school ?? new SchoolDetails(string.Empty, string.Empty), isFirst ? Beginning(clock.Today) : clock.Today);
    }

    /// <summary>In summer the lists of the coming year are loaded.</summary>
    private static DateOnly Beginning(DateOnly today) =>
        today.Month is >= June and <= August ? new DateOnly(today.Year, 9, 1) : SchoolYearDetails.Around(today).From;
}
