using System.Globalization;
using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.Credentials.Printing;

/// <summary>Lays slips out to cut apart; the words are the school's template.</summary>
internal sealed class SlipPrinter(IDocuments documents, CredentialSettings settings, ISchoolClock clock)
{
    public const string Template = "credentials.slip";

    public async Task<PrintedSheet> PrintAsync(IReadOnlyList<SlipCard> cards, CancellationToken cancellationToken)
    {
        var made = new List<DocumentCard>();
        foreach (var card in cards)
        {
            made.Add(new DocumentCard((await documents.PreviewAsync(Draft(card), cancellationToken)).Blocks));
        }

        var content = new DocumentContent { Title = T.Text["Print.Title"], Language = Words.Language, Blocks = [new CardSheet(made)] };
        using var output = new MemoryStream();
        documents.Print(content, output);
        return new PrintedSheet(T.Text["Print.FileName", clock.Today.ToString("O", CultureInfo.InvariantCulture)], output.ToArray());
    }

    private DocumentDraft Draft(SlipCard card) => new()
    {
        Template = Template,
        Language = Words.Language,
        Texts = new Dictionary<string, string> { ["holder"] = card.Person.Name.Full, ["number"] = card.Slip.Number },
        Blocks = new Dictionary<string, IReadOnlyList<DocumentBlock>>
        {
            ["access"] = [new FieldList([.. Fields(card)])],
            ["code"] = settings.SchoolSystemAddress is { Length: > 0 } address ? [new QrCode(address, address)] : [],
        },
    };

    private static IEnumerable<DocumentField> Fields(SlipCard card)
    {
        if (card.Slip.IsGuardian)
        {
            yield return new DocumentField(T.Text["Card.Child"], card.Person.StudentName.Full);
        }

        if (card.Slip.Kind == CredentialKind.StateAccount)
        {
            yield return new DocumentField(T.Text["Card.Way"], T.Text["Card.StateAccount"]);
        }

        if (card.Slip.Login.Length > 0)
        {
            yield return new DocumentField(T.Text["Card.Login"], card.Slip.Login);
        }

        if (card.Secret is { } secret)
        {
            yield return new DocumentField(T.Text[$"Card.Secret.{card.Slip.Kind}"], secret);
        }
    }
}
