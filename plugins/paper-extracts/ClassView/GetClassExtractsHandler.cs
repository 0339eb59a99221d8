using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Duties;
using ClassTeacherPlatform.PaperExtracts.Issue;
using ClassTeacherPlatform.PaperExtracts.Periods;
using ClassTeacherPlatform.PaperExtracts.Progress;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.ClassView;

internal sealed class GetClassExtractsHandler(
    PeriodReader periods, WaitingReader waiting, ExtractReader extracts, ProgressSource source, ModuleCheck modules, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<GetClassExtracts, Outcome<ClassExtracts>>
{
    public async Task<Outcome<ClassExtracts>> Handle(GetClassExtracts request, CancellationToken cancellationToken)
    {
        if (await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Class.Gone");
        }

        var known = await periods.ReadAsync(cancellationToken);
        var view = new ClassExtracts
        {
            Class = roster.Class,
            Periods = known,
            Period = PeriodReader.Chosen(known, request.PeriodId, clock.Today),
            HasConsents = await modules.HasConsentsAsync(cancellationToken),
        };
        return view.Period is { } period ? await FillAsync(view, period, roster, cancellationToken) : view;
    }

    private async Task<ClassExtracts> FillAsync(ClassExtracts view, SchoolPeriod period, ClassRoster roster, CancellationToken cancellationToken)
    {
        var lines = await waiting.ReadAsync(roster.Students, period.Id, cancellationToken);
        var book = await source.ReadAsync([.. lines.Select(l => l.Person.Student.Id).Distinct()], period, cancellationToken);
        var names = roster.Students.ToDictionary(s => s.Id, s => s.Name);
        var rows = await extracts.ReadAsync(names.Keys, period.Id, cancellationToken);
        return view with
        {
            HasJournal = book.HasJournal,
            Lines = [.. lines.Select(line => LineOf(line, period, book, view.Class.Name))],
            ToTakeBack =
            [
                .. rows.Where(row => row is { Counts: false, HasLeft: true }).Select(row => ExtractLine.Of(row, names[row.Entry.StudentId], view.Class.Name)),
            ],
        };
    }

    private static ClassLine LineOf(WaitingLine line, SchoolPeriod period, ProgressBook book, string className)
    {
        var data = book.Students.GetValueOrDefault(line.Person.Student.Id);
        var extract = line.Current?.Entry;
        var isNewer = extract is { FileSha256: null } && data is not null && data.AsOf > extract.AsOf && data.Sha256 != extract.DataSha256;
        return new ClassLine
        {
            Recipient = line.Person.Recipient,
            Student = line.Person.Student.Name,
            Grounds = line.Person.Grounds,
            Extract = line.Current is { } row ? ExtractLine.Of(row, line.Person.Student.Name, className) : null,
            HasData = data is not null,
            NewerDataAsOf = isNewer ? data!.AsOf : null,
            IsOwed = IssueDuty.IsOwedTo(line.Person, period),
        };
    }
}
