using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Security;

/// <summary>One line a person, with the grounds of the access.</summary>
public sealed partial class AccessSheetTable
{
    /// <summary>Who has access.</summary>
    [Parameter, EditorRequired]
    public required AccessSheet Sheet { get; set; }
}
