using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;
using Sample.Register;

namespace Sample.ClassTalks;

/// <summary>A class with its talks, and the form that registers one.</summary>
public sealed partial class ClassTalksPage
{
    private IReadOnlyList<StudentTalk>? _students;
    private string _student = string.Empty;
    private DateOnly? _heldOn;
    private string _topic = string.Empty;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    protected override async Task LoadAsync() =>
        _students = ClassId is { } id ? await Ask(new GetClassTalks(new SchoolClassId(id))) : null;

    private async Task RegisterAsync()
    {
        if (!Guid.TryParse(_student, out var student))
        {
            return;
        }

        var outcome = await Do(new RegisterTalk(new StudentId(student), _heldOn, _topic), T.Text["Talk.Registered"]);
        if (outcome.IsDone)
        {
            (_student, _topic) = (string.Empty, string.Empty);
        }
    }
}
