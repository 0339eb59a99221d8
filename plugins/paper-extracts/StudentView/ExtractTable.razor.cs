using ClassTeacherPlatform.PaperExtracts.Register;
using ClassTeacherPlatform.Sdk.Calendar;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.PaperExtracts.StudentView;

/// <summary>Extracts of one student, void ones struck through.</summary>
public sealed partial class ExtractTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<ExtractLine> Lines { get; set; }

    [Parameter]
    public bool MayIssue { get; set; }

    [Parameter]
    public EventCallback<(ExtractLine Line, ExtractFileKind Kind)> Open { get; set; }

    [Parameter]
    public EventCallback<ExtractLine> Recall { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;
}
