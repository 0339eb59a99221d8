using System.Globalization;
using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Credentials.Printing;

internal sealed class GetSignatureSheetHandler(SlipBook book, IDirectory directory, IDocuments documents, ISchoolClock clock)
    : IRequestHandler<GetSignatureSheet, Outcome<PrintedSheet>>
{
    public const string Template = "credentials.signature-sheet";

    public async Task<Outcome<PrintedSheet>> Handle(GetSignatureSheet request, CancellationToken cancellationToken)
    {
        if (await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Slips.NoClass");
        }

        var people = roster.Students.SelectMany(SlipHolder.Of).Where(p => p.MaySee).DistinctBy(p => p.Holder).ToList();
        var slips = await book.LatestAsync([.. people.Select(p => p.Holder)], cancellationToken);
        var waiting = people.Where(p => slips.TryGetValue(p.Holder, out var s) && SlipRules.MayFollow(s.State, StepKind.HandedOut)).ToList();
        if (waiting.Count == 0)
        {
            return Refusal.Because("Print.NobodyWaits");
        }

        using var output = new MemoryStream();
        documents.Print(await documents.PreviewAsync(Draft(roster.Class.Name, waiting, slips), cancellationToken), output);
        return new PrintedSheet(T.Text["Sheet.FileName", roster.Class.Name], output.ToArray());
    }

    private static DocumentDraft Draft(string className, List<SlipHolder> people, IReadOnlyDictionary<Holder, SlipStanding> slips) => new()
    {
        Template = Template,
        Language = Words.Language,
        Texts = new Dictionary<string, string> { ["class"] = className },
        Blocks = new Dictionary<string, IReadOnlyList<DocumentBlock>>
        {
            ["people"] =
            [
                new DocumentTable(
                    [
                        new DocumentColumn(T.Text["Sheet.Row"], 0.4), new DocumentColumn(T.Text["Sheet.Who"], 3), new DocumentColumn(T.Text["Sheet.Slip"], 1.6),
                        new DocumentColumn(T.Text["Sheet.Proof"], 1.6), new DocumentColumn(T.Text["Sheet.Day"]), new DocumentColumn(T.Text["Sheet.Signature"], 1.4),
                    ],
                    [.. people.Select((p, at) => Row(p, at, slips[p.Holder].Slip.Number))]),
            ],
        },
    };

    private static DocumentRow Row(SlipHolder person, int at, string number) => new(
        [(at + 1).ToString(CultureInfo.InvariantCulture), $"{person.Name.Full}, {Capacities.Of(person.Capacity)}", number, string.Empty, string.Empty, string.Empty]);
}
