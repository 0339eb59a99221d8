using System.Globalization;
using ClassTeacherPlatform.Host.Duties;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.Host.PersonalLinks.Issue;

/// <summary>Lays letters out to cut apart, in Russian: families read them. They carry secrets, so they are printed once and kept nowhere.</summary>
internal sealed class LinkLetters(IDocuments documents)
{
    public byte[] Print(string school, IReadOnlyList<LinkLetter> letters)
    {
        var content = new DocumentContent
        {
            Title = Words("Links.Letter.Title"),
            Language = "ru",
            Blocks = [new CardSheet([.. letters.Select(letter => new DocumentCard(Card(school, letter)))])],
        };
        using var output = new MemoryStream();
        documents.Print(content, output);
        return output.ToArray();
    }

    private static IReadOnlyList<DocumentBlock> Card(string school, LinkLetter letter) =>
    [
        new Heading(letter.Person.Name),
        new Paragraph(letter.Person.Kind is null ? school : Words("Links.Letter.About", school, letter.Person.StudentName)) { Style = ParagraphStyle.Note },
        new QrCode(letter.Address.AbsoluteUri, Words("Links.Letter.Scan", letter.Address.AbsoluteUri)),
        new Paragraph(Words("Links.Letter.Terms", letter.Link.Number, DayTexts.Short(letter.Link.LastDay), Words($"Links.Letter.{letter.Fact}"))) { Style = ParagraphStyle.Note },
    ];

    private static string Words(string key, params object[] arguments) => string.Format(CultureInfo.InvariantCulture, T.Text.In("ru", key)!, arguments);
}
