using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Duties.Pages;

/// <summary>Duties that press alike, under the clauses that ask for them.</summary>
public sealed partial class DutySection
{
    [Parameter, EditorRequired]
    public DutyUrgency Urgency { get; set; }

    [Parameter, EditorRequired]
    public IReadOnlyList<DutyLine> Lines { get; set; } = [];

    private string Id => $"duties-{Urgency}";
}
