using ClassTeacherPlatform.PaperExtracts.Issue;
using ClassTeacherPlatform.PaperExtracts.Periods;
using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.Printing;

internal sealed class PrintSignatureSheetHandler(
    PeriodReader periods, WaitingReader waiting, IDirectory directory, IDocuments documents, ISchoolClock clock)
    : IRequestHandler<PrintSignatureSheet, Outcome<byte[]>>
{
    public async Task<Outcome<byte[]>> Handle(PrintSignatureSheet request, CancellationToken cancellationToken)
    {
        if (await periods.FindAsync(request.PeriodId, cancellationToken) is not { } period)
        {
            return Refusal.Because("Periods.Gone");
        }

        if (await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Class.Gone");
        }

        var lines = (await waiting.ReadAsync(roster.Students, period.Id, cancellationToken))
            .Where(line => line.Current is { Standing: ExtractStanding.Issued }).ToList();
        if (lines.Count == 0)
        {
            return Refusal.Because("Printing.NobodyToSign");
        }

        var words = new Words(request.Language);
        var draft = new DocumentDraft
        {
            Template = Names.SheetTemplate,
            Language = request.Language,
            Texts = new Dictionary<string, string>
            {
                ["class"] = roster.Class.Name,
                ["period"] = period.Name,
                ["teacher"] = roster.Class.TeacherNames is [var teacher, ..] ? teacher : string.Empty,
            },
            Blocks = new Dictionary<string, IReadOnlyList<DocumentBlock>> { ["lines"] = [Table(lines, words)] },
        };
        using var output = new MemoryStream();
        documents.Print(await documents.PreviewAsync(draft, cancellationToken), output);
        return output.ToArray();
    }

    private static DocumentTable Table(List<WaitingLine> lines, Words words) => new(
        [
            new(words["Print.Sheet.Number"], 2.2),
            new(words["Print.Sheet.Student"], 3),
            new(words["Print.Sheet.Recipient"], 3),
            new(words["Print.Sheet.Day"], 1.6),
            new(words["Print.Sheet.Signature"], 2.4),
        ],
        [
            .. lines.Select(line => new DocumentRow(
            [
                line.Current!.Entry.Number,
                line.Person.Student.Name.WithInitials,
                $"{line.Person.Recipient.Name}, {words[ExtractDraft.CapacityKey(line.Person.Recipient.Capacity)]}",
                string.Empty,
                string.Empty,
            ])),
        ]);
}
