using ClassTeacherPlatform.Consents.Data;

namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>A version in lines that a person reads and compares: how it is used, then what it says.</summary>
internal static class FormFacts
{
    public static string Owner(FormOwner owner) => T.Text[$"Forms.Owner.{owner}"];

    public static string Kind(FormKind kind) => T.Text[$"Forms.Kind.{kind}"];

    public static string Term(int? months) => months is { } count ? T.Text.Count("Forms.Months", count) : T.Text["Forms.NoTerm"];

    public static IReadOnlyList<string> Lines(FormContent content) =>
    [
        Line("Forms.Title", content.Title),
        Line("Forms.Purpose", content.Purpose),
        Line("Forms.Owner", Owner(content.Owner)),
        Line("Forms.Kind", Kind(content.Kind)),
        Line("Forms.Term", Term(content.TermMonths)),
        Line("Forms.AsksEveryone", YesNo(content.AsksEveryone)),
        Line("Forms.InUse", YesNo(content.InUse)),
        .. Split(content.TextRu),
        .. content.TextEn is { } english ? Split(english) : [],
    ];

    private static string Line(string key, string value) => $"{T.Text[key]}: {value}";

    private static string YesNo(bool value) => T.Text[value ? "Forms.Yes" : "Forms.No"];

    private static string[] Split(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');
}
