using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Consents.Tests.Support;

/// <summary>Invented people of a school: 7А with Варвара and both parents, more on demand.</summary>
internal sealed class People
{
    private readonly ConsentsFixture _school;
    private readonly Guid _year = Guid.CreateVersion7();

    private People(ConsentsFixture school) => _school = school;

    public SchoolClassId Class7A { get; private set; }

    public StudentId Child { get; private set; }

    public GuardianId Mother { get; private set; }

    public GuardianId Father { get; private set; }

    /// <summary>Of 7А.</summary>
    public AccountId Teacher { get; private set; }

    public static async Task<People> SettleIn(ConsentsFixture school, string born = "10.5.2014")
    {
        var people = new People(school);
        await school.ChangeDirectory(store =>
        {
            store.Add(new SchoolRow { Name = "Школа № 5", Address = "Соборная площадь, 3" });
            store.Add(new SchoolYearRow { Id = people._year, From = new DateOnly(2026, 9, 1), Until = new DateOnly(2027, 8, 31) });
        });
        people.Class7A = await people.AddClass("7А");
        people.Teacher = await people.AddTeacher(people.Class7A, "Учитель 7А");
        people.Child = await people.AddStudent(people.Class7A, "Белозёрова", born);
        people.Mother = await people.AddGuardian(people.Child, GuardianKind.Mother);
        people.Father = await people.AddGuardian(people.Child, GuardianKind.Father);
        return people;
    }

    public async Task<SchoolClassId> AddClass(string name)
    {
        var row = new ClassRow { SchoolYearId = _year, Name = name, Grade = 7 };
        await _school.ChangeDirectory(store => store.Add(row));
        return row.Id;
    }

    public async Task<AccountId> AddTeacher(SchoolClassId classId, string name)
    {
        var account = _school.Accounts.Add(name, Role.ClassTeacher);
        await _school.ChangeDirectory(store => store.Add(new ClassAssignmentRow { AccountId = account, ClassId = classId, From = new DateOnly(2026, 9, 1) }));
        return account;
    }

    public async Task<StudentId> AddStudent(SchoolClassId classId, string family, string born, string from = "1.9.2026")
    {
        var student = new StudentRow { Family = family, Given = "Варвара", BornOn = Family.Day(born) };
        await _school.ChangeDirectory(store =>
        {
            store.Add(student);
            store.Add(new ClassMembershipRow { StudentId = student.Id, ClassId = classId, From = Family.Day(from) });
        });
        return student.Id;
    }

    public async Task<GuardianId> AddGuardian(
        StudentId student, GuardianKind kind, bool maySee = true, bool maySign = true, string? proof = null, string from = "1.9.2020", string? until = null)
    {
        var guardian = new GuardianRow { Family = "Белозёров", Given = kind.ToString() };
        await _school.ChangeDirectory(store => store.Add(guardian));
        await Link(student, guardian.Id, kind, maySee, maySign, proof, from, until);
        return guardian.Id;
    }

    public Task Link(
        StudentId student, GuardianId guardian, GuardianKind kind, bool maySee = true, bool maySign = true, string? proof = null, string from = "1.9.2020", string? until = null) =>
        _school.ChangeDirectory(store => store.Add(new GuardianLinkRow
        {
            StudentId = student,
            GuardianId = guardian,
            Kind = kind,
            MaySee = maySee,
            MaySign = maySign,
            Proof = proof,
            From = Family.Day(from),
            Until = until is null ? null : Family.Day(until),
        }));

    /// <summary>Ends the membership on a day and, where a class is named, begins another on the next day.</summary>
    public Task Move(StudentId student, string lastDay, SchoolClassId? to) => _school.ChangeDirectory(store =>
    {
        store.ClassMemberships.Single(row => row.StudentId == student && row.Until == null).Until = Family.Day(lastDay);
        if (to is { } classId)
        {
            store.Add(new ClassMembershipRow { StudentId = student, ClassId = classId, From = Family.Day(lastDay).AddDays(1) });
        }
    });
}
