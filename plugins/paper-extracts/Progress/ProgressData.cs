using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Progress;

/// <summary>One student's data with the source's instant and name.</summary>
internal sealed record ProgressData(DateTimeOffset AsOf, string Source, StudentProgress Progress)
{
    private static readonly JsonSerializerOptions Format = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Of the data alone: the same data at another hour are not newer data.</summary>
    public string Sha256 { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Write(Progress))));

    public static string Write(StudentProgress progress) => JsonSerializer.Serialize(progress, Format);

    public static StudentProgress Read(string json) => JsonSerializer.Deserialize<StudentProgress>(json, Format)!;
}
