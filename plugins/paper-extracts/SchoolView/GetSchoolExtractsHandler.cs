using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Issue;
using ClassTeacherPlatform.PaperExtracts.Periods;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.SchoolView;

internal sealed class GetSchoolExtractsHandler(PeriodReader periods, WaitingReader waiting, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<GetSchoolExtracts, Outcome<SchoolExtracts>>
{
    public async Task<Outcome<SchoolExtracts>> Handle(GetSchoolExtracts request, CancellationToken cancellationToken)
    {
        var known = await periods.ReadAsync(cancellationToken);
        return PeriodReader.Chosen(known, request.PeriodId, clock.Today) is { } period
            ? new SchoolExtracts(known, period, await ClassesAsync(period, cancellationToken))
            : new SchoolExtracts(known, null, []);
    }

    private async Task<IReadOnlyList<ClassProgress>> ClassesAsync(SchoolPeriod period, CancellationToken cancellationToken)
    {
        var classes = await directory.ClassesAsync(clock.Today, cancellationToken);
        var rosters = await directory.RostersAsync([.. classes.Select(c => c.Id)], clock.Today, cancellationToken);
        var lines = (await waiting.ReadAsync([.. rosters.SelectMany(r => r.Students)], period.Id, cancellationToken)).ToLookup(l => l.Person.Student.Id);
        return
        [
            .. from roster in rosters
               let own = roster.Students.SelectMany(student => lines[student.Id]).ToList()
               where own.Count > 0
               select ProgressOf(roster.Class, own),
        ];
    }

    private static ClassProgress ProgressOf(SchoolClass schoolClass, List<WaitingLine> lines) => new()
    {
        Class = schoolClass,
        Entitled = lines.Count,
        HandedOver = lines.Count(l => l.Current?.Standing == ExtractStanding.HandedOver),
        NotIssued = lines.Count(l => l.Current is null),
        ToIssue = [.. lines.Where(l => l.Current is null).Select(l => l.Person.Student.Id).Distinct()],
        Unsigned = [.. lines.Where(l => l.Current?.Standing == ExtractStanding.Issued).Select(l => (l.Person.Student.Id, l.Current!.Entry.Id))],
    };
}
