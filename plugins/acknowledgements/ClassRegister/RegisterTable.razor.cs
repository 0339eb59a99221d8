using ClassTeacherPlatform.Sdk.Calendar;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.ClassRegister;

/// <summary>The register of a class, void entries struck through.</summary>
public sealed partial class RegisterTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<RegisterRow> Rows { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;

    private static string? Struck(RegisterRow row) => row.IsVoid ? "void" : null;
}
