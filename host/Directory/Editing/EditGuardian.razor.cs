using ClassTeacherPlatform.Host.Directory.Lists;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>Corrects a representative's name and contacts.</summary>
public sealed partial class EditGuardian
{
    private string _family = string.Empty;
    private string _given = string.Empty;
    private string _patronymic = string.Empty;
    private string _phone = string.Empty;
    private string _email = string.Empty;

    /// <summary>One of the person's children: whose record is read.</summary>
    [Parameter, EditorRequired]
    public required StudentId StudentId { get; set; }

    [Parameter, EditorRequired]
    public required GuardianId GuardianId { get; set; }

    private async Task OpenAsync()
    {
        var record = await Do(new GetStudentRecord(StudentId));
        if (record.Value?.Links.FirstOrDefault(l => l.Guardian.Id == GuardianId)?.Guardian is { } guardian)
        {
            (_family, _given, _patronymic) = (guardian.Family, guardian.Given, guardian.Patronymic ?? string.Empty);
            (_phone, _email) = (guardian.Phone ?? string.Empty, guardian.Email ?? string.Empty);
        }
    }

    private async Task<bool> SaveAsync() =>
        (await Do(new CorrectGuardian(GuardianId, _family, _given, _patronymic, _phone, _email), T.Text["Lists.Saved"])).IsDone;
}
