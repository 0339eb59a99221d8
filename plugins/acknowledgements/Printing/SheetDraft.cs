using System.Globalization;
using ClassTeacherPlatform.Acknowledgements.Asks;
using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Marks;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Printing;

/// <summary>What stands on the sheets.</summary>
internal static class SheetDraft
{
    public static IReadOnlyList<string> Places { get; } = ["class", "title", "content", "version", "published", "hash", "teacher", "people"];

    public static IReadOnlyList<string> FamilyPlaces { get; } =
        ["class", "title", "version", "published", "hash", "teacher", "student", "text", "data", "people"];

    public static DocumentDraft OfClass(SheetPaper paper, string published, Words words)
    {
        var texts = Texts(paper, published, words);
        texts["content"] = About(paper.Version, words);
        return new DocumentDraft
        {
            Template = Names.SheetTemplate,
            Language = words.Language,
            Texts = texts,
            Blocks = new Dictionary<string, IReadOnlyList<DocumentBlock>> { ["people"] = [ClassTable(paper, words)] },
        };
    }

    public static DocumentDraft OfFamily(SheetPaper paper, StudentAsks asked, StudentProgress? progress, string published, Words words)
    {
        var texts = Texts(paper, published, words);
        texts["student"] = asked.Student.Name.Full;
        return new DocumentDraft
        {
            Template = Names.PaperTemplate,
            Language = words.Language,
            Texts = texts,
            StudentId = asked.Student.Id,
            Blocks = new Dictionary<string, IReadOnlyList<DocumentBlock>>
            {
                ["text"] = TextBlocks(paper.Version, words),
                ["data"] = progress is null ? [] : ProgressBlocks.Of(progress, words),
                ["people"] = [FamilyTable(paper.Waiting(asked), asked.Student, words)],
            },
        };
    }

    private static Dictionary<string, string> Texts(SheetPaper paper, string published, Words words) => new()
    {
        ["class"] = paper.Class.Name,
        ["title"] = paper.Version.Title,
        ["version"] = paper.Version.Number.ToString(CultureInfo.InvariantCulture),
        ["published"] = published,
        ["hash"] = paper.Version.Sha256[..8],
        ["teacher"] = paper.Class.TeacherNames is [var teacher, ..] ? teacher : string.Empty,
    };

    /// <summary>What is seen, in a sentence: the period and day of progress data, or a file's name.</summary>
    private static string About(ContentVersion version, Words words) => version switch
    {
        { Kind: ContentKind.Progress, PeriodFrom: { } from, PeriodUntil: { } until } => words.Format(
            "Print.AboutProgress", Words.Day(from), Words.Day(until), Words.Day(version.DataOn ?? until), version.Source ?? words["Print.SchoolSystem"]),
        { FileName: { } file } => words.Format("Print.AboutFile", file, version.FileSha256![..8]),
        _ => string.Empty,
    };

    public static IReadOnlyList<DocumentBlock> TextBlocks(ContentVersion version, Words words) =>
    [
        .. About(version, words) is { Length: > 0 } about ? new[] { new Paragraph(about) } : [],
        .. (version.Text ?? string.Empty).Split("\n\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => new Paragraph(text)),
    ];

    private static DocumentTable ClassTable(SheetPaper paper, Words words) => new(
        [
            new(words["Print.Row"], 0.45), new(words["Print.Student"], 2.6), new(words["Print.Person"], 3), new(words["Print.Day"], 1.2), new(words["Print.Signature"], 1.8),
        ],
        [
            .. paper.Students.SelectMany(s => paper.Waiting(s).Select(p => (s.Student, p.Person))).Select((line, at) => new DocumentRow(
                [(at + 1).ToString(CultureInfo.InvariantCulture), line.Student.Name.WithInitials, NameOf(line.Student, line.Person, words), string.Empty, string.Empty])),
        ]);

    private static DocumentTable FamilyTable(IEnumerable<AskedPerson> people, Student student, Words words) => new(
        [new(words["Print.Person"], 4), new(words["Print.Day"], 1.4), new(words["Print.Signature"], 2.4)],
        [.. people.Select(p => new DocumentRow([NameOf(student, p.Person, words), string.Empty, string.Empty]))]);

    private static string NameOf(Student student, Person person, Words words) =>
        Signer.Find(student, person) is { } signer ? $"{signer.Name}, {words.Capacity(signer.Capacity)}" : string.Empty;
}
