using ClassTeacherPlatform.Host.Duties;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Duties;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Tests.Duties;

/// <summary>Answers of duties without plugins.</summary>
internal static class Answers
{
    public static DutyAnswer Of(string duty, params DutyItem[] items) => Named(duty, items);

    /// <summary>The duty threw or took too long.</summary>
    public static DutyAnswer Silent(string duty) => Named(duty, null);

    public static ClauseAnswers Clause(string number, params DutyAnswer[] answers) =>
        new(new LocalText(number, number), new LocalText($"О пункте {number}", $"Of clause {number}"), answers);

    public static SchoolClass Class(string name, params string[] teachers) => new(SchoolClassId.New(), name, int.Parse(name[..^1], null), teachers);

    public static DutyItem Item(SchoolClass of, DutyState state, Student? student = null, DateOnly? due = null) =>
        new() { ClassId = of.Id, StudentId = student?.Id, State = state, DueOn = due };

    public static Student Student(string family, DateOnly? born = null) =>
        new() { Id = StudentId.New(), Name = new PersonName(family, "Глеб", null), BornOn = born, Guardians = [] };

    private static DutyAnswer Named(string duty, IReadOnlyList<DutyItem>? items) => new(duty, items)
    {
        Title = new LocalText($"Обязанность {duty}", $"Duty {duty}"),
        Module = new LocalText("Модуль", "Module"),
        Address = new DutyAddress("/fill?class={class}&student={student}"),
        StudentAddress = new DutyAddress("/history/{student}"),
    };
}
