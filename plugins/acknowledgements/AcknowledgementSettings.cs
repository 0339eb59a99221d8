using System.Text.Json;

namespace ClassTeacherPlatform.Acknowledgements;

/// <summary>The school's settings of this module (<c>plugins.json</c>).</summary>
internal sealed record AcknowledgementSettings
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    /// <summary>Working days within which the sheet is to be signed; the instruction names no day, so 0 sets none.</summary>
    public int DueInWorkingDays { get; init; } = 10;

    public static AcknowledgementSettings Read(JsonElement settings) => settings.ValueKind == JsonValueKind.Object
        ? settings.Deserialize<AcknowledgementSettings>(Format)!
        : new AcknowledgementSettings();
}
