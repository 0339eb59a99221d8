using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.Consents.PrintBlanks;

/// <param name="Class">The class.</param>
/// <param name="Forms">The forms in use that concern somebody of the class.</param>
/// <param name="Form">The form printed; null where none concerns the class.</param>
/// <param name="Language">The language of its text; Russian where it has no English one.</param>
/// <param name="Blanks">In the order of the class list: a stack that is scanned comes back in this order.</param>
public sealed record BlankStack(SchoolClass Class, IReadOnlyList<FormText> Forms, FormText? Form, string Language, IReadOnlyList<Blank> Blanks)
{
    public string Text => Language == "en" ? Form!.Content.TextEn! : Form!.Content.TextRu;
}
