using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.PaperExtracts.Entitlement;
using ClassTeacherPlatform.PaperExtracts.Progress;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.PaperExtracts.Printing;

/// <summary>What stands on an extract, and on the cover of a file that the school IS printed.</summary>
internal sealed class ExtractDraft(ISchoolClock clock)
{
    /// <summary>The places of both templates.</summary>
    public static IReadOnlyList<string> Places { get; } =
        ["student", "class", "period", "from", "until", "recipient", "capacity", "ground", "asOf", "source", "teacher", "marks", "absences", "homework"];

    public static IReadOnlyList<string> CoverPlaces { get; } =
        ["student", "class", "period", "from", "until", "recipient", "capacity", "ground", "asOf", "teacher", "file", "fileHash"];

    public DocumentDraft Of(EntitledPerson person, SchoolClass? schoolClass, SchoolPeriod period, ProgressData data, string language)
    {
        var words = new Words(language);
        var texts = Texts(person, schoolClass, period, data.AsOf, words);
        texts["source"] = data.Source;
        return Draft(Names.ExtractTemplate, person, texts, language) with
        {
            Blocks = new Dictionary<string, IReadOnlyList<DocumentBlock>>
            {
                ["marks"] = ProgressBlocks.Marks(data.Progress, words),
                ["absences"] = ProgressBlocks.Absences(data.Progress, words),
                ["homework"] = ProgressBlocks.Homework(data.Progress, words),
            },
        };
    }

    public DocumentDraft CoverOf(
        EntitledPerson person, SchoolClass? schoolClass, SchoolPeriod period, DateTimeOffset asOf, (string Name, string Sha256) file, string language)
    {
        var texts = Texts(person, schoolClass, period, asOf, new Words(language));
        (texts["file"], texts["fileHash"]) = (file.Name, file.Sha256);
        return Draft(Names.CoverTemplate, person, texts, language);
    }

    private static DocumentDraft Draft(string template, EntitledPerson person, Dictionary<string, string> texts, string language) => new()
    {
        Template = template,
        Language = language,
        Texts = texts,
        StudentId = person.Student.Id,
        GuardianId = person.Person.GuardianId,
    };

    private Dictionary<string, string> Texts(EntitledPerson person, SchoolClass? schoolClass, SchoolPeriod period, DateTimeOffset asOf, Words words) => new()
    {
        ["student"] = person.Student.Name.Full,
        ["class"] = schoolClass?.Name ?? "—",
        ["period"] = period.Name,
        ["from"] = Words.Day(period.From),
        ["until"] = Words.Day(period.Until),
        ["recipient"] = person.Recipient.Name,
        ["capacity"] = words[CapacityKey(person.Recipient.Capacity)],
        ["ground"] = string.Join("; ", person.Grounds.Select(ground => words[$"Print.Ground.{ground.Kind}"])),
        ["asOf"] = Words.Moment(clock.AtSchool(asOf)),
        ["teacher"] = schoolClass is { TeacherNames: [var teacher, ..] } ? teacher : string.Empty,
    };

    public static string CapacityKey(GuardianKind? capacity) => $"Capacity.{(capacity is { } kind ? kind.ToString() : "Student")}";
}
