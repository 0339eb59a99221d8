using ClassTeacherPlatform.Sdk.Calendar;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.PaperExtracts.Register;

/// <summary>Lines of the register, void ones struck through.</summary>
public sealed partial class RegisterTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<ExtractLine> Rows { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;
}
