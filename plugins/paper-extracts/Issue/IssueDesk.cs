using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Entitlement;
using ClassTeacherPlatform.PaperExtracts.Printing;
using ClassTeacherPlatform.PaperExtracts.Progress;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.PaperExtracts.Issue;

/// <summary>Writes extracts, each with its document. Nobody gets a second one that counts, whoever presses the button again.</summary>
internal sealed class IssueDesk(
    PaperExtractsContext store, WaitingReader waiting, ProgressSource source, IDocuments documents, ExtractDraft drafts, IOperation operation)
{
    public async Task<IssueResult> IssueAsync(
        IReadOnlyCollection<StudentId> students, SchoolPeriod period, string language, CancellationToken cancellationToken)
    {
        var people = await waiting.ReadAsync(students, period.Id, cancellationToken);
        var owed = people.Students.Where(line => line.Current is null).ToList();
        var book = owed.Count == 0
            ? new ProgressBook(new Dictionary<StudentId, ProgressData>(), HasJournal: false)
            : await source.ReadAsync([.. owed.Select(line => line.Person.Student.Id).Distinct()], period, cancellationToken);
        var issued = 0;
        foreach (var line in owed)
        {
            if (book.Students.TryGetValue(line.Person.Student.Id, out var data))
            {
                var draft = drafts.Of(line.Person, people.ClassOf(line.Person.Student), period, data, language);
                Add(line, await documents.RegisterAsync(draft, cancellationToken), FactsOf(line.Person, period, data));
                issued++;
            }
        }

        return new IssueResult(issued, owed.Count - issued);
    }

    public void Add(WaitingLine line, RegisteredDocument document, ExtractFacts facts) =>
        store.Add(Extract.Of(line.Person.Recipient, document, facts, line.Replaces, operation));

    private static ExtractFacts FactsOf(EntitledPerson person, SchoolPeriod period, ProgressData data) => new()
    {
        Period = period,
        AsOf = data.AsOf,
        Source = data.Source,
        DataSha256 = data.Sha256,
        Grounds = person.GroundCodes,
    };
}
