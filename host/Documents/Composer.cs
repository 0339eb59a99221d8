using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Documents;

namespace ClassTeacherPlatform.Host.Documents;

/// <summary>Puts together what stands on a document: the template's words and the draft's texts and blocks.</summary>
internal sealed class Composer(TemplateShelf templates, IDirectory directory, ISchoolClock clock)
{
    private static readonly JsonSerializerOptions Snapshot = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Places that every template has: <c>{school}</c>, <c>{schoolAddress}</c>, <c>{today}</c>.</summary>
    public static IReadOnlyList<string> CommonPlaces { get; } = ["school", "schoolAddress", "today"];

    public static string JsonOf(DocumentContent content) => JsonSerializer.Serialize(content, Snapshot);

    public static DocumentContent ContentOf(string json) => JsonSerializer.Deserialize<DocumentContent>(json, Snapshot)!;

    public static string HashOf(string json) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(json)));

    public async Task<(TemplateText Template, DocumentContent Content)> ComposeAsync(DocumentDraft draft, CancellationToken cancellationToken)
    {
        var template = await templates.FindAsync(draft.Template, cancellationToken)
            ?? throw new ArgumentException($"No module that runs declares the template {draft.Template}.", nameof(draft));
        if (draft.Texts.Keys.Concat(draft.Blocks.Keys).Except(template.Declared.Places, StringComparer.Ordinal).FirstOrDefault() is { } stranger)
        {
            throw new ArgumentException($"{draft.Template} declares no place {stranger}.", nameof(draft));
        }

        return (template, await ComposeAsync(template, draft, cancellationToken));
    }

    public async Task<DocumentContent> ComposeAsync(TemplateText template, DocumentDraft draft, CancellationToken cancellationToken)
    {
        var school = await directory.SchoolAsync(cancellationToken);
        var texts = new Dictionary<string, string>(draft.Texts, StringComparer.Ordinal)
        {
            ["school"] = school.Name,
            ["schoolAddress"] = school.Address,
            ["today"] = clock.Today.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
        };
        return new DocumentContent
        {
            Title = template.TitleIn(draft.Language),
            Language = draft.Language,
            Blocks = TemplateMarkup.Blocks(template.In(draft.Language), draft with { Texts = texts }),
        };
    }
}
