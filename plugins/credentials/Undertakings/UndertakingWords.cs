using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using ClassTeacherPlatform.Credentials.Data;
using ClassTeacherPlatform.Sdk.Documents;
using ClassTeacherPlatform.Sdk.Operations;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>The school's words of the undertaking, and the register of their versions.</summary>
internal sealed class UndertakingWords(CredentialsContext store, IDocuments documents)
{
    public const string Template = "credentials.undertaking";

    /// <summary>In place of the name where the words are nobody's yet.</summary>
    private const string NoName = "______________________";

    public static DocumentDraft Draft(string name, int schoolYear) => new()
    {
        Template = Template,
        Language = Words.Language,
        Texts = new Dictionary<string, string> { ["name"] = name, ["year"] = YearText(schoolYear) },
    };

    /// <summary>Such as 2026/27.</summary>
    public static string YearText(int schoolYear) => string.Create(CultureInfo.InvariantCulture, $"{schoolYear}/{(schoolYear + 1) % 100:00}");

    public async Task<UndertakingWording> ReadAsync(int schoolYear, CancellationToken cancellationToken)
    {
        var content = await documents.PreviewAsync(Draft(NoName, schoolYear), cancellationToken);
        return new UndertakingWording(content, Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(content))));
    }

    /// <summary>The same words as one person reads them; the hash is the version's.</summary>
    public async Task<UndertakingWording> ReadAsync(string name, int schoolYear, CancellationToken cancellationToken) =>
        (await ReadAsync(schoolYear, cancellationToken)) with { Content = await documents.PreviewAsync(Draft(name, schoolYear), cancellationToken) };

    /// <summary>The version to sign; where nobody has signed these words yet, they are registered as a document now.</summary>
    public async Task<UndertakingText> VersionAsync(UndertakingWording wording, int schoolYear, IOperation operation, CancellationToken cancellationToken)
    {
        if (await store.UndertakingTexts.FirstOrDefaultAsync(t => t.Sha256 == wording.Sha256, cancellationToken) is { } known)
        {
            return known;
        }

        var text = UndertakingText.Of(wording.Sha256, await documents.RegisterAsync(Draft(NoName, schoolYear), cancellationToken), operation);
        store.Add(text);
        return text;
    }
}
