using System.Text.Json;

namespace ClassTeacherPlatform.Acknowledgements;

/// <summary>The school's settings of this module (<c>plugins.json</c>).</summary>
internal sealed record AcknowledgementSettings
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    /// <summary>Working days within which the sheet is to be signed; the instruction names no day, so 0 sets none.</summary>
    public int DueInWorkingDays { get; init; } = 10;

    /// <summary>Working days between two reminders by e-mail, and between the asking and the first.</summary>
    public int RemindEveryWorkingDays { get; init; } = 5;

    /// <summary>How often one person is reminded of one thing; 0 sends none.</summary>
    public int RemindersAtMost { get; init; } = 3;

    /// <summary>Letters go each working day by themselves; else a teacher presses the button.</summary>
    public bool RemindByItself { get; init; } = true;

    public static AcknowledgementSettings Read(JsonElement settings) => settings.ValueKind == JsonValueKind.Object
        ? settings.Deserialize<AcknowledgementSettings>(Format)!
        : new AcknowledgementSettings();
}
