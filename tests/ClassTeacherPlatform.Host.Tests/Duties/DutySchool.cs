using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Host.Tests.Directory.Import;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Tests.Duties;

/// <summary>Two classes with their teachers over a real kernel, and two duties of which one is broken.</summary>
internal sealed class DutySchool : IAsyncDisposable
{
    private DutySchool(ImportDesk desk) => Desk = desk;

    public ImportDesk Desk { get; }

    public SchoolClassId Class7A { get; private init; }

    public SchoolClassId Class7B { get; private init; }

    public AccountId TeacherOf7A { get; private init; }

    public AccountId TeacherOf7B { get; private init; }

    public static async Task<DutySchool> OpenAsync(int studentsIn7A = 2)
    {
        var desk = await ImportDesk.OpenAsync();
        var rows = Enumerable.Range(1, studentsIn7A).Select(at => $"Агапов{new string('а', at % 7)};Глеб{at};01.02.2013;7А;Агапова Анна{at};8 900 123-45-{at:00}");
        await desk.ApplyAsync(string.Join('\n', [
            "Фамилия;Имя;Дата рождения;Класс;Мать;Телефон матери", .. rows, "Ким;Ен;01.01.2013;7Б;Ким Ли;8 900 765-43-21"]));
        var school = new DutySchool(desk)
        {
            Class7A = ClassOf(desk, "7А"),
            Class7B = ClassOf(desk, "7Б"),
            TeacherOf7A = desk.Kernel.Accounts.Add(Role.ClassTeacher),
            TeacherOf7B = desk.Kernel.Accounts.Add(Role.ClassTeacher),
        };
        await desk.Kernel.ChangeAsync(store => store.AddRange(
            new ClassAssignmentRow { AccountId = school.TeacherOf7A, ClassId = school.Class7A, From = ImportDesk.FirstOfSeptember },
            new ClassAssignmentRow { AccountId = school.TeacherOf7B, ClassId = school.Class7B, From = ImportDesk.FirstOfSeptember }));
        SampleDuties.AddTo(desk.Kernel);
        return school;
    }

    public StudentId StudentOf(SchoolClassId classId) => Desk.Read(store => store.ClassMemberships.First(m => m.ClassId == classId).StudentId);

    public Task<Outcome<T>> Send<T>(AccountId account, IRequest<Outcome<T>> request) => Desk.Kernel.Send(account, request);

    public ValueTask DisposeAsync() => Desk.DisposeAsync();

    private static SchoolClassId ClassOf(ImportDesk desk, string name) => desk.Read(store => store.Classes.Single(c => c.Name == name).Id);
}
