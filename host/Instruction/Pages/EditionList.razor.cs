using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Instruction.Pages;

/// <summary>All editions; none is ever changed, each change is a further one.</summary>
public sealed partial class EditionList
{
    [Parameter, EditorRequired]
    public IReadOnlyList<EditionRow> Rows { get; set; } = [];

    /// <summary>The edition that the page shows.</summary>
    [Parameter]
    public EntryId? Shown { get; set; }

    [Inject]
    private ISchoolClock Clock { get; set; } = null!;
}
