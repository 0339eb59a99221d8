using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>Enrols a new student into a class.</summary>
public sealed partial class AddStudentForm
{
    private readonly string _id = $"student-{Guid.NewGuid():N}";
    private string _family = string.Empty;
    private string _given = string.Empty;
    private string _patronymic = string.Empty;
    private string _order = string.Empty;
    private DateOnly? _bornOn;
    private DateOnly? _from;
    private bool _isKnown;
    private bool _isNamesake;

    [Parameter, EditorRequired]
    public required SchoolClassId ClassId { get; set; }

    [Parameter, EditorRequired]
    public required string ClassName { get; set; }

    private Task OpenAsync()
    {
        (_family, _given, _patronymic, _order) = (string.Empty, string.Empty, string.Empty, string.Empty);
        (_bornOn, _from, _isKnown, _isNamesake) = (null, Clock.Today, false, false);
        return Task.CompletedTask;
    }

    private async Task<bool> SaveAsync()
    {
        if (_from is not { } from)
        {
            return false;
        }

        var command = new AddStudent(ClassId, from)
        {
            Family = _family,
            Given = _given,
            Patronymic = _patronymic,
            BornOn = _bornOn,
            Order = _order,
            IsNamesake = _isNamesake,
        };
        var outcome = await Do(command, T.Text["Lists.Saved"]);
        _isKnown = outcome.Refusal is Refusal.Rule { Code: "Lists.StudentKnown" };
        return outcome.IsDone;
    }
}
