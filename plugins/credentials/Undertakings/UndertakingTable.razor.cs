using ClassTeacherPlatform.Sdk.Calendar;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>The register of undertakings, void entries struck through.</summary>
public sealed partial class UndertakingTable
{
    private const int PageSize = 50;

    private int _page = 1;

    [Parameter, EditorRequired]
    public required IReadOnlyList<UndertakingRow> Rows { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;

    private static string? Struck(UndertakingRow row) => row.IsVoid ? "void" : null;
}
