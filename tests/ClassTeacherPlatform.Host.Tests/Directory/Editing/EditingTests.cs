using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory.Editing;
using ClassTeacherPlatform.Host.Directory.Lists;
using ClassTeacherPlatform.Host.Tests.Directory.Import;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Directory.Editing;

public sealed class EditingTests
{
    private static readonly DateOnly November = new(2026, 11, 9);

    [Fact]
    public async Task CorrectStudent_NameAndBirthday_KeepsWhatStoodThereBefore()
    {
        await using var desk = await OpenAsync();
        var student = StudentOf(desk);

        var outcome = await desk.Send(new CorrectStudent(student, " Ёлкин ", "Глеб", "", new DateOnly(2013, 2, 2)));

        Assert.True(outcome.IsDone);
        var row = desk.Read(store => store.Students.Single(s => s.Id == student));
        Assert.Equal(("Ёлкин", "Глеб", null, new DateOnly(2013, 2, 2)), (row.Family, row.Given, row.Patronymic, row.BornOn));
        var change = desk.Read(store => store.DirectoryChanges.Where(c => c.Kind == "Student").OrderBy(c => c.OperationSeq).Last());
        Assert.Contains("2013-02-01", change.Before, StringComparison.Ordinal);
        Assert.Contains("2013-02-02", change.After, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "Глеб", "Lists.FamilyMissing")]
    [InlineData("Ёлкин", " ", "Lists.GivenMissing")]
    [InlineData("Ёлкин", "12345", "Lists.NameSigns")]
    [InlineData("<b>Ёлкин</b>", "Глеб", "Lists.NameSigns")]
    [InlineData("=1+1", "Глеб", "Lists.NameSigns")]
    public async Task CorrectStudent_WithoutAName_SaysWhatIsMissing(string family, string given, string code)
    {
        await using var desk = await OpenAsync();

        var outcome = await desk.Send(new CorrectStudent(StudentOf(desk), family, given, null, null));

        Assert.Equal(code, Assert.Single(Assert.IsType<Refusal.Invalid>(outcome.Refusal).Errors).Code);
    }

    [Fact]
    public async Task CorrectGuardian_Contacts_AreKeptInOneSpelling()
    {
        await using var desk = await OpenAsync();
        var guardian = desk.Read(store => store.Guardians.Single().Id);

        var wrong = await desk.Send(new CorrectGuardian(guardian, "Ёлкина", "Анна", null, "12", "a@b"));
        var right = await desk.Send(new CorrectGuardian(guardian, "Ёлкина", "Анна", null, "8 900 765 43 21", "Anna@Example.org"));

        Assert.Equal(["Lists.Phone", "Lists.Email"], Assert.IsType<Refusal.Invalid>(wrong.Refusal).Errors.Select(e => e.Code));
        Assert.True(right.IsDone);
        var row = desk.Read(store => store.Guardians.Single());
        Assert.Equal(("+7 900 765-43-21", "anna@example.org"), (row.Phone, row.Email));
    }

    [Fact]
    public async Task ChangeGuardianLink_FromADay_KeepsTheFormerLink()
    {
        await using var desk = await OpenAsync();
        var link = desk.Read(store => store.GuardianLinks.Single());

        var outcome = await desk.Send(new ChangeGuardianLink(link.Id, link.StudentId, Terms() with { MaySee = false, MaySeeProof = "№ 2-14 от 01.11.2026", MaySign = false }));

        Assert.True(outcome.IsDone);
        var links = desk.Read(store => store.GuardianLinks.OrderBy(l => l.From).ToList());
        Assert.Equal([(true, (DateOnly?)November.AddDays(-1)), (false, null)], links.Select(l => (l.MaySee, l.Until)));
        Assert.Equal("№ 2-14 от 01.11.2026", links[1].MaySeeProof);
    }

    [Fact]
    public async Task ChangeGuardianLink_MayNotSeeWithoutADocument_IsRefused()
    {
        await using var desk = await OpenAsync();
        var link = desk.Read(store => store.GuardianLinks.Single());

        var outcome = await desk.Send(new ChangeGuardianLink(link.Id, link.StudentId, Terms() with { MaySee = false }));

        Assert.Equal("Lists.MaySeeProofMissing", Assert.Single(Assert.IsType<Refusal.Invalid>(outcome.Refusal).Errors).Code);
    }

    [Fact]
    public async Task ChangeGuardianLink_OnlyItsEnd_EndsTheSameLink()
    {
        await using var desk = await OpenAsync();
        var link = desk.Read(store => store.GuardianLinks.Single());

        await desk.Send(new ChangeGuardianLink(link.Id, link.StudentId, Terms() with { Until = new DateOnly(2027, 1, 31) }));

        Assert.Equal((link.Id, new DateOnly(2027, 1, 31)), desk.Read(store => store.GuardianLinks.Select(l => ValueTuple.Create(l.Id, l.Until!.Value)).Single()));
    }

    [Fact]
    public async Task ChangeGuardianLink_OfAnotherStudent_IsRefused()
    {
        await using var desk = await OpenAsync();
        var link = desk.Read(store => store.GuardianLinks.Single());
        var other = desk.Read(store => store.Students.First(s => s.Id != link.StudentId).Id);

        var outcome = await desk.Send(new ChangeGuardianLink(link.Id, other, Terms()));

        Assert.Equal("Lists.LinkUnknown", Assert.IsType<Refusal.Rule>(outcome.Refusal).Code);
    }

    [Fact]
    public async Task AddGuardian_KnownAsASistersMother_MakesOnePersonWithTwoLinks()
    {
        await using var desk = await OpenAsync();
        var found = Assert.Single((await desk.Send(new FindGuardians("елкина", "АННА"))).Value!.Guardians);
        var sister = desk.Read(store => store.Students.Single(s => s.Given == "Вера").Id);

        var added = await desk.Send(new AddGuardian(sister, Terms()) { Known = found.Id });
        var again = await desk.Send(new AddGuardian(sister, Terms()) { Known = found.Id });

        Assert.True(added.IsDone);
        Assert.Equal("Lists.AlreadyGuardian", Assert.IsType<Refusal.Rule>(again.Refusal).Code);
        Assert.Equal((1, 2), desk.Read(store => (store.Guardians.Count(), store.GuardianLinks.Count())));
    }

    [Fact]
    public async Task MoveStudent_InNovember_ClosesTheOldMembershipTheDayBefore()
    {
        await using var desk = await OpenAsync();
        var student = StudentOf(desk);
        var other = desk.Read(store => store.Classes.Single(c => c.Name == "7Б").Id);

        var without = await desk.Send(new MoveStudent(student, other, November, " "));
        var moved = await desk.Send(new MoveStudent(student, other, November, "№ 12 от 06.11.2026"));
        var again = await desk.Send(new MoveStudent(student, other, November, "№ 12"));

        Assert.Equal("Lists.OrderMissing", Assert.Single(Assert.IsType<Refusal.Invalid>(without.Refusal).Errors).Code);
        Assert.True(moved.IsDone);
        Assert.Equal("Lists.SameClass", Assert.IsType<Refusal.Rule>(again.Refusal).Code);
        var held = desk.Read(store => store.ClassMemberships.Where(m => m.StudentId == student).OrderBy(m => m.From).ToList());
        Assert.Equal([(ImportDesk.FirstOfSeptember, (DateOnly?)new DateOnly(2026, 11, 8)), (November, null)], held.Select(m => (m.From, m.Until)));
    }

    [Fact]
    public async Task MoveStudent_OnADayToCome_CanBeTakenBackByAMoveToday()
    {
        await using var desk = await OpenAsync();
        var student = StudentOf(desk);
        var (own, other) = (desk.Read(store => store.Classes.Single(c => c.Name == "7А").Id), desk.Read(store => store.Classes.Single(c => c.Name == "7Б").Id));
        Assert.True((await desk.Send(new MoveStudent(student, other, new DateOnly(2030, 1, 1), "№ 12"))).IsDone);

        Assert.True((await desk.Send(new MoveStudent(student, own, ImportDesk.FirstOfSeptember, "№ 12, исправление"))).IsDone);

        var held = Assert.Single(desk.Read(store => store.ClassMemberships.Where(m => m.StudentId == student).ToList()));
        Assert.Equal((own, ImportDesk.FirstOfSeptember, (DateOnly?)null), (held.ClassId, held.From, held.Until));
    }

    [Fact]
    public async Task LeaveSchool_BeforeAMoveToCome_DropsTheMove()
    {
        await using var desk = await OpenAsync();
        var student = StudentOf(desk);
        var other = desk.Read(store => store.Classes.Single(c => c.Name == "7Б").Id);
        await desk.Send(new MoveStudent(student, other, new DateOnly(2030, 1, 1), "№ 12"));

        Assert.True((await desk.Send(new LeaveSchool(student, November, "№ 13"))).IsDone);

        Assert.Equal(November, Assert.Single(desk.Read(store => store.ClassMemberships.Where(m => m.StudentId == student).ToList())).Until);
    }

    [Fact]
    public async Task LeaveSchool_ThenMoveBack_KeepsBothPeriods()
    {
        await using var desk = await OpenAsync();
        var (student, own) = (StudentOf(desk), desk.Read(store => store.Classes.Single(c => c.Name == "7А").Id));

        await desk.Send(new LeaveSchool(student, November, "№ 40 от 08.11.2026"));
        var early = await desk.Send(new LeaveSchool(student, November.AddDays(1), "№ 41"));
        await desk.Send(new MoveStudent(student, own, new DateOnly(2027, 1, 11), "№ 2 от 10.01.2027"));

        Assert.Equal("Lists.NotInClass", Assert.IsType<Refusal.Rule>(early.Refusal).Code);
        var record = (await desk.Send(new GetStudentRecord(student))).Value!;
        Assert.Equal([("7А", (DateOnly?)null, "№ 2 от 10.01.2027"), ("7А", November, "№ 40 от 08.11.2026")],
            record.Memberships.Select(m => (m.ClassName, m.Until, m.Order)));
    }

    [Fact]
    public async Task AddStudent_WhoseNameAndBirthdayAreKnown_TakesAWordOfConfirmation()
    {
        await using var desk = await OpenAsync();
        var own = desk.Read(store => store.Classes.Single(c => c.Name == "7Б").Id);
        var command = new AddStudent(own, ImportDesk.FirstOfSeptember) { Family = "елкин", Given = "Глеб", BornOn = new DateOnly(2013, 2, 1) };

        var refused = await desk.Send(command);
        var added = await desk.Send(command with { CommandId = Guid.CreateVersion7(), IsNamesake = true });

        Assert.Equal("Lists.StudentKnown", Assert.IsType<Refusal.Rule>(refused.Refusal).Code);
        Assert.True(added.IsDone);
        Assert.Equal(2, (await desk.Send(new GetClassList(own))).Value!.Students.Count(s => s.Name.Given is "Глеб" or "Ен"));
    }

    [Fact]
    public async Task FindStudents_ByBeginningsInAnyOrder_FoldsYoAndCase()
    {
        await using var desk = await OpenAsync();

        var found = (await desk.Send(new FindStudents("гле елк"))).Value!;

        var student = Assert.Single(found.Students);
        Assert.Equal(("Ёлкин Глеб", "7А"), (student.Name.Full, student.ClassName));
    }

    [Fact]
    public async Task Editing_ByAClassTeacher_ReportsForbidden()
    {
        await using var desk = await OpenAsync();
        var teacher = desk.Kernel.Accounts.Add(Role.ClassTeacher);
        var (student, link) = (StudentOf(desk), desk.Read(store => store.GuardianLinks.Single()));
        var own = desk.Read(store => store.Classes.First().Id);

        Refusal?[] refusals =
        [
            (await desk.Kernel.Send(teacher, new CorrectStudent(student, "А", "Б", null, null))).Refusal,
            (await desk.Kernel.Send(teacher, new CorrectGuardian(link.GuardianId, "А", "Б", null, null, null))).Refusal,
            (await desk.Kernel.Send(teacher, new ChangeGuardianLink(link.Id, student, Terms()))).Refusal,
            (await desk.Kernel.Send(teacher, new AddGuardian(student, Terms()) { Family = "А", Given = "Б" })).Refusal,
            (await desk.Kernel.Send(teacher, new AddStudent(own, November) { Family = "А", Given = "Б" })).Refusal,
            (await desk.Kernel.Send(teacher, new MoveStudent(student, own, November, "№ 1"))).Refusal,
            (await desk.Kernel.Send(teacher, new LeaveSchool(student, November, "№ 1"))).Refusal,
            (await desk.Kernel.Send(teacher, new FindStudents("Ёл"))).Refusal,
            (await desk.Kernel.Send(teacher, new GetStudentRecord(student))).Refusal,
        ];

        Assert.All(refusals, refusal => Assert.IsType<Refusal.Forbidden>(refusal));
    }

    private static LinkTerms Terms() => new() { Kind = GuardianKind.Mother, From = November };

    private static StudentId StudentOf(ImportDesk desk) => desk.Read(store => store.Students.Single(s => s.Given == "Глеб").Id);

    private static async Task<ImportDesk> OpenAsync()
    {
        var desk = await ImportDesk.OpenAsync();
        await desk.ApplyAsync("""
            ФИО;Класс;Дата рождения;Мать;Телефон матери
            Ёлкин Глеб;7А;01.02.2013;Ёлкина Анна;89001234567
            Ёлкина Вера;7А;01.02.2013;;
            Ким Ен;7Б;03.03.2013;;
            """);
        return desk;
    }
}
