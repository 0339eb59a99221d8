using System.Text.Json;
using System.Text.Json.Serialization;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>
/// The texts that come with the module (<c>Resources/forms.json</c>), first versions of their forms. A school changes them by publishing the next
/// version. A shipped text is never changed under its id: answers name it.
/// </summary>
internal static class ShippedForms
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static IReadOnlyList<FormText> All { get; } = Read();

    private static List<FormText> Read()
    {
        using var stream = typeof(ShippedForms).Assembly.GetManifestResourceStream("ClassTeacherPlatform.Consents.Resources.forms.json")!;
        return [.. JsonSerializer.Deserialize<List<Shipped>>(stream, Format)!.Select(form => form.ToText())];
    }

    private sealed record Shipped(
        Guid Form, Guid Version, string Title, string Purpose, FormOwner Owner, FormKind Kind, int? TermMonths, bool AsksEveryone, IReadOnlyList<string> Ru)
    {
        public FormText ToText()
        {
            var content = new FormContent
            {
                Title = Title,
                Purpose = Purpose,
                Owner = Owner,
                Kind = Kind,
                TermMonths = TermMonths,
                AsksEveryone = AsksEveryone,
                TextRu = string.Join('\n', Ru),
            };
            return new FormText
            {
                VersionId = new EntryId(Version),
                FormId = new FormId(Form),
                Number = 1,
                Content = content,
                Sha256 = content.Sha256(),
            };
        }
    }
}
