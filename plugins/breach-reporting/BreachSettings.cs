using System.Text.Json;

namespace ClassTeacherPlatform.BreachReporting;

/// <summary>The school's settings of this module (<c>plugins.json</c>).</summary>
internal sealed record BreachSettings
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    /// <summary>
    /// Working days for the notice. A period starts on the day after the event, so 1 is the end of the first working day after it;
    /// 0 reads the instruction's 'from the day' as the same day.
    /// </summary>
    public int NoticeInWorkingDays { get; init; } = 1;

    public static BreachSettings Read(JsonElement settings) => settings.ValueKind == JsonValueKind.Object
        ? settings.Deserialize<BreachSettings>(Format)!
        : new BreachSettings();
}
