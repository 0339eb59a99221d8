using System.Text.Json;

namespace ClassTeacherPlatform.Consents;

/// <summary>The school's settings of this module (<c>plugins.json</c>); each has a default that works.</summary>
internal sealed record ConsentSettings
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web);

    /// <summary>From this age the student signs too: careful practice, no law fixes an age.</summary>
    public int SignFromAge { get; init; } = 14;

    /// <summary>Number and date of the school's act on electronic signatures (63-FZ); without it no electronic written consent.</summary>
    public string? ElectronicWrittenAct { get; init; }

    /// <summary>Days after enrolment within which everybody answers; null sets no day.</summary>
    public int? DueDaysAfterEnrolment { get; init; }

    /// <summary>The last day by a form's purpose.</summary>
    public IReadOnlyDictionary<string, DateOnly> DueOn { get; init; } = new Dictionary<string, DateOnly>(StringComparer.Ordinal);

    /// <summary>How many pages of a scanned stack one paper takes.</summary>
    public int PagesPerPaper { get; init; } = 1;

    /// <summary>Calendar days within which data are destroyed after a withdrawal (152-FZ art. 21 part 5).</summary>
    public int DestroyWithinDays { get; init; } = 30;

    public static ConsentSettings Read(JsonElement settings) => settings.ValueKind == JsonValueKind.Object
        ? settings.Deserialize<ConsentSettings>(Format)!
        : new ConsentSettings();
}
