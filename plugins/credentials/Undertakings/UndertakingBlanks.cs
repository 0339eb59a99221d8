using ClassTeacherPlatform.Credentials.Printing;
using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>Papers to sign, a page for each person; kept nowhere until they are signed.</summary>
internal sealed class UndertakingBlanks(IDocuments documents, ISchoolClock clock)
{
    public async Task<PrintedSheet> PrintAsync(string className, IReadOnlyList<SlipHolder> people, CancellationToken cancellationToken)
    {
        var blocks = new List<DocumentBlock>();
        foreach (var person in people)
        {
            var draft = UndertakingWords.Draft(person.Name.Full, SchoolYears.Of(clock.Today));
            blocks.AddRange(blocks.Count == 0 ? [] : [new PageBreak()]);
            blocks.AddRange((await documents.PreviewAsync(draft, cancellationToken)).Blocks);
        }

        using var output = new MemoryStream();
        documents.Print(new DocumentContent { Title = T.Text["Template.Undertaking.Title"], Language = Words.Language, Blocks = blocks }, output);
        return new PrintedSheet(T.Text["Undertaking.BlanksName", className], output.ToArray());
    }
}
