using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Security;

/// <summary>Who looked the accesses through, and what was to be changed.</summary>
public sealed partial class CheckHistory
{
    /// <summary>The latest first.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<CheckedLine> Checks { get; set; }

    /// <summary>Opens a printed list, for those who may.</summary>
    [Parameter]
    public EventCallback<EntryId> Open { get; set; }
}
