using System.Text.Json;

namespace ClassTeacherPlatform.Credentials;

/// <summary>The school's settings of this module (<c>plugins.json</c>).</summary>
internal sealed record CredentialSettings
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    /// <summary>The address at which one signs in to the school IS, printed with a code to scan; null prints none.</summary>
    public string? SchoolSystemAddress { get; init; }

    /// <summary>From which age a student signs the undertaking himself; the instruction names none.</summary>
    public int StudentsSignFromAge { get; init; } = 14;

    public static CredentialSettings Read(JsonElement settings) => settings.ValueKind == JsonValueKind.Object
        ? settings.Deserialize<CredentialSettings>(Format)!
        : new CredentialSettings();
}
