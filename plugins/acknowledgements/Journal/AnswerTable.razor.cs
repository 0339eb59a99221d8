using ClassTeacherPlatform.Sdk.Calendar;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <summary>Entries of the register; what does not count is struck through with the reason.</summary>
public sealed partial class AnswerTable
{
    [Parameter, EditorRequired]
    public required IReadOnlyList<AnswerRow> Rows { get; set; }

    /// <summary>Names the child in each line.</summary>
    [Parameter]
    public bool WithStudent { get; set; }

    /// <summary>What can be done with a line.</summary>
    [Parameter]
    public RenderFragment<AnswerRow>? Actions { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;
}
