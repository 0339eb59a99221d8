using System.Globalization;
using ClassTeacherPlatform.Consents.Forms;
using ClassTeacherPlatform.Sdk.Calendar;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Consents.EditForm;

/// <summary>All versions of a form: who published which when, what changed, and how it reads.</summary>
public sealed partial class FormVersions
{
    private const string Ru = "ru";
    private const string En = "en";

    [Parameter, EditorRequired]
    public required IReadOnlyList<FormText> Versions { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;

    private FormHistory History => new(Versions);

    private string Published(FormText version) => version.PublishedAt is { } at
        ? T.Text["Forms.PublishedBy", Clock.AtSchool(at).ToString("g", CultureInfo.CurrentCulture), version.PublishedByName]
        : T.Text["Forms.Shipped"];
}
