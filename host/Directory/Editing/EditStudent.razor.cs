using ClassTeacherPlatform.Host.Directory.Lists;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>Corrects a student's name and birthday.</summary>
public sealed partial class EditStudent
{
    private string _family = string.Empty;
    private string _given = string.Empty;
    private string _patronymic = string.Empty;
    private DateOnly? _bornOn;

    [Parameter, EditorRequired]
    public required StudentId StudentId { get; set; }

    private async Task OpenAsync()
    {
        if (await Do(new GetStudentRecord(StudentId)) is { Value: { Student: var student } })
        {
            (_family, _given, _patronymic, _bornOn) = (student.Family, student.Given, student.Patronymic ?? string.Empty, student.BornOn);
        }
    }

    private async Task<bool> SaveAsync() =>
        (await Do(new CorrectStudent(StudentId, _family, _given, _patronymic, _bornOn), T.Text["Lists.Saved"])).IsDone;
}
