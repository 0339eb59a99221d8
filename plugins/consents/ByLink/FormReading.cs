using System.Globalization;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Consents.PrintBlanks;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.ByLink;

/// <summary>The whole text of a version, filled in as on the paper; the boxes and the signature are the buttons below it.</summary>
internal sealed class FormReading(School school, SchoolClass schoolClass)
{
    private const string Unknown = "…";

    public IReadOnlyList<DocumentBlock> Blocks(FormText form, Student student, GuardianId? guardian)
    {
        var isEnglish = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" && form.Content.TextEn is not null;
        var (language, text) = isEnglish ? ("en", form.Content.TextEn!) : ("ru", form.Content.TextRu);
        var filling = new BlankFiller(school, schoolClass, language).Fill(student, student.Guardians.FirstOrDefault(one => one.Id == guardian));
        return [.. FormBody.Read(text, filling, language)
            .Where(block => block.Kind is FormBlockKind.Heading or FormBlockKind.Paragraph)
            .Select(DocumentBlock (block) => block.Kind == FormBlockKind.Heading ? new Heading(Words(block)) : new Paragraph(Words(block)))];
    }

    private static string Words(FormBlock block) =>
        string.Concat(block.Parts.Select(part => part.Kind == FormPartKind.Hand ? Unknown : part.Text));
}
