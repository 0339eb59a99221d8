using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Lists;

/// <summary>The school's lists, kept by hand: a class, a student, the family.</summary>
public sealed partial class ListsPage
{
    private IReadOnlyList<SchoolClass> _classes = [];
    private ClassRoster? _roster;
    private StudentRecord? _record;
    private FoundStudents? _found;
    private string _search = string.Empty;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    [SupplyParameterFromQuery(Name = "student")]
    private Guid? StudentId { get; set; }

    protected override async Task LoadAsync()
    {
        if (await Ask(new GetLists()) is not { } lists)
        {
            return;
        }

        _classes = lists.Classes;
        ClassId ??= _classes.Count > 0 ? _classes[0].Id.Value : null;
        _roster = ClassId is { } classId && _classes.Any(c => c.Id.Value == classId) ? await Ask(new GetClassList(new SchoolClassId(classId))) : null;
        _record = StudentId is { } studentId ? await Ask(new GetStudentRecord(new StudentId(studentId))) : null;
    }

    private static string AddressOf(Guid? classId, Guid studentId) => classId is { } id ? $"/lists?class={id}&student={studentId}" : $"/lists?student={studentId}";

    private void Go(string? classId, Guid? studentId) => Navigation.NavigateTo(
        Navigation.GetUriWithQueryParameters(new Dictionary<string, object?>(StringComparer.Ordinal) { ["class"] = classId, ["student"] = studentId }));

    private async Task SearchAsync(string text)
    {
        _search = text;
        _found = text.Trim().Length < 2 ? null : await Ask(new FindStudents(text));
    }
}
