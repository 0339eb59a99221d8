using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>SHA-256 over what a reader sees; printed on the sheet that is signed.</summary>
internal static class ContentHash
{
    private static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Of(ContentDraft draft) => Of(JsonSerializer.Serialize(
        new { title = draft.Title.Trim(), text = draft.Text?.Trim(), file = draft.File?.Sha256, draft.From, draft.Until, draft.ShownOn }, Format));

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
