using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Issue;
using ClassTeacherPlatform.PaperExtracts.Periods;
using ClassTeacherPlatform.PaperExtracts.Printing;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.Attach;

internal sealed class AttachExtractHandler(
    PaperExtractsContext store, PeriodReader periods, WaitingReader waiting, IDocuments documents, ExtractDraft drafts, IOperation operation, ISchoolClock clock)
    : IRequestHandler<AttachExtract, Outcome<EntryId>>
{
    public async Task<Outcome<EntryId>> Handle(AttachExtract request, CancellationToken cancellationToken)
    {
        if (await periods.FindAsync(request.PeriodId, cancellationToken) is not { } period)
        {
            return Refusal.Because("Periods.Gone");
        }

        var people = await waiting.ReadAsync([request.StudentId], period.Id, cancellationToken);
        if (people.Students.FirstOrDefault(l => l.Person.Person == new Person(request.StudentId, request.GuardianId)) is not { } line)
        {
            return Refusal.Because("Attach.NotEntitled");
        }

        if (line.Current is { } current)
        {
            return new Refusal.Overtaken(current.Entry.RegisteredByName, current.Entry.At, "Issue.Already");
        }

        var asOf = SchoolMoment.Of(request.AsOf!.Value, clock);
        var file = (request.FileName, request.FileSha256!);
        var draft = drafts.CoverOf(line.Person, people.ClassOf(line.Person.Student), period, asOf, file, request.Language);
        var extract = Extract.Of(line.Person.Recipient, await documents.RegisterAsync(draft, cancellationToken), Facts(request, line, period, asOf), line.Replaces, operation);
        store.Add(extract);
        return extract.Id;
    }

    private static ExtractFacts Facts(AttachExtract request, WaitingLine line, SchoolPeriod period, DateTimeOffset asOf) => new()
    {
        Period = period,
        AsOf = asOf,
        Source = request.FileName,
        DataSha256 = request.FileSha256!,
        Grounds = line.Person.GroundCodes,
        FileSha256 = request.FileSha256,
        FileName = request.FileName,
    };
}
