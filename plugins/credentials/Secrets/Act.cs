using System.Globalization;
using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.Credentials.Secrets;

/// <summary>The act of destruction: numbers of slips, never what was on them.</summary>
internal static class Act
{
    public const string Template = "credentials.destruction-act";

    public static DocumentDraft Draft(IReadOnlyList<string> numbers, int count, DestroyReason reason, string by, DateTimeOffset at) => new()
    {
        Template = Template,
        Language = Words.Language,
        Texts = new Dictionary<string, string>
        {
            ["count"] = count.ToString(CultureInfo.InvariantCulture),
            ["reason"] = T.Text[$"Act.Reason.{reason}"],
            ["by"] = by,
            ["moment"] = at.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture),
        },
        Blocks = new Dictionary<string, IReadOnlyList<DocumentBlock>>
        {
            ["slips"] = [new DocumentTable([new DocumentColumn(T.Text["Act.Row"], 0.3), new DocumentColumn(T.Text["Act.Slip"])],
                [.. numbers.Select((number, at) => new DocumentRow([(at + 1).ToString(CultureInfo.InvariantCulture), number]))])],
        },
    };
}
