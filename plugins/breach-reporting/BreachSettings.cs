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

    /// <summary>Where notices to the head go by e-mail; none where it is empty.</summary>
    public string? HeadEmail { get; init; }

    /// <summary>Where notices to the support service of the information system go by e-mail.</summary>
    public string? SupportEmail { get; init; }

    /// <summary>Where drafts for the supervisory authority go: the school's personal-data officer, never the authority.</summary>
    public string? OfficerEmail { get; init; }

    public static BreachSettings Read(JsonElement settings) => settings.ValueKind == JsonValueKind.Object
        ? settings.Deserialize<BreachSettings>(Format)!
        : new BreachSettings();
}
