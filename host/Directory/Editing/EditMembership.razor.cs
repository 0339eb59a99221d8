using ClassTeacherPlatform.Host.Directory.Lists;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>Moves a student to another class, or records that the student leaves; both by an order.</summary>
public sealed partial class EditMembership
{
    private readonly string _id = $"membership-{Guid.NewGuid():N}";
    private IReadOnlyList<SchoolClass> _classes = [];
    private Guid _classId;
    private DateOnly? _on;
    private string _order = string.Empty;

    [Parameter, EditorRequired]
    public required StudentId StudentId { get; set; }

    private async Task OpenAsync()
    {
        _classes = (await Do(new GetLists())).Value?.Classes ?? [];
        (_classId, _on, _order) = (Guid.Empty, Clock.Today, string.Empty);
    }

    private async Task<bool> MoveAsync() => _on is { } day && _classId != Guid.Empty
        && (await Do(new MoveStudent(StudentId, new SchoolClassId(_classId), day, _order), T.Text["Lists.Saved"])).IsDone;

    private async Task<bool> LeaveAsync() =>
        _on is { } day && (await Do(new LeaveSchool(StudentId, day, _order), T.Text["Lists.Saved"])).IsDone;
}
