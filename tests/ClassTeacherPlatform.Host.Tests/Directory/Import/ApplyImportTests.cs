using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory.Import.Apply;
using ClassTeacherPlatform.Host.Directory.Import.Check;
using ClassTeacherPlatform.Host.Directory.Import.Columns;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Directory.Import;

public sealed class ApplyImportTests
{
    private const string TwoClasses = """
        Фамилия;Имя;Отчество;Пол;Дата рождения;Класс;Мать;Телефон матери;E-mail матери
        Агапов;Матвей;Ильич;М;19.04.2013;7А;Агапова Анна Ильинична;8 900 123-45-67;anna@example.org
        Белозёрова;Варвара;Денисовна;Ж;08.09.2013;7А;;;
        Ким;Ен;;М;01.01.2013;7Б;;;
        """;

    [Fact]
    public async Task Apply_ToAnEmptySchool_MakesYearClassesStudentsAndGuardians()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var result = await desk.ApplyAsync(TwoClasses);

        Assert.Equal(new ImportResult(New: 3, Changed: 0, Moved: 0, Unchanged: 0, NewGuardians: 1, NewClasses: 2), result);
        var year = desk.Read(store => store.SchoolYears.Single());
        Assert.Equal((ImportDesk.FirstOfSeptember, new DateOnly(2027, 8, 31)), (year.From, year.Until));
        var rosters = await RostersAsync(desk);
        Assert.Equal(["7А: Агапов Матвей Ильич, Белозёрова Варвара Денисовна", "7Б: Ким Ен"], rosters);
        var guardian = desk.Read(store => store.Guardians.Single());
        Assert.Equal(("+7 900 123-45-67", "anna@example.org"), (guardian.Phone, guardian.Email));
    }

    [Fact]
    public async Task Apply_AsOneOperation_LeavesAnEntryForEachRow()
    {
        await using var desk = await ImportDesk.OpenAsync();

        await desk.ApplyAsync(TwoClasses);

        // A year, two classes, three students with a membership each, a guardian and the link.
        Assert.Equal(11, desk.Read(store => store.DirectoryChanges.Count()));
        Assert.Equal(1, desk.Read(store => store.Operations.Count()));
        Assert.Empty(Autofac.ResolutionExtensions.Resolve<OperationVerifier>(desk.Kernel.Root).Verify(CancellationToken.None).Problems);
    }

    [Fact]
    public async Task Check_OfAnyFile_ChangesNothing()
    {
        await using var desk = await ImportDesk.OpenAsync();

        var plan = await desk.CheckAsync(TwoClasses);

        Assert.Equal(3, plan.Students.Count(s => s.IsNew));
        Assert.Equal(0, desk.Read(store => store.Students.Count() + store.Operations.Count() + store.Classes.Count()));
    }

    [Fact]
    public async Task Apply_Twice_FindsNothingTheSecondTime()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.ApplyAsync(TwoClasses);

        var plan = await desk.CheckAsync(TwoClasses);

        Assert.True(plan.IsEmpty);
        Assert.Empty(plan.Missing);
        Assert.Empty(plan.Notices);
        Assert.Empty(plan.Offers);
    }

    [Fact]
    public async Task Apply_NamesInAnotherSpelling_AreTheSamePeople()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.ApplyAsync(TwoClasses);

        var plan = await desk.CheckAsync("ФИО;Класс;Дата рождения\nБЕЛОЗЕРОВА  варвара Денисовна;7 «а»;8.9.13");

        Assert.True(Assert.Single(plan.Students).IsUnchanged);
        Assert.Equal("Агапов", Assert.Single(plan.Missing).Name.Family);
    }

    [Fact]
    public async Task Apply_ChangedData_ShowsBeforeAndAfter()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.ApplyAsync("ФИО;Класс;Дата рождения;Мать;Телефон матери\nЁлкин Глеб;7А;;Ёлкина Анна Ильинична;89001234567");
        const string later = "ФИО;Класс;Дата рождения;Мать;Телефон матери\nЁлкин Глеб Олегович;7А;01.02.2013;Ёлкина Анна Ильинична;89007654321";

        var changed = Assert.Single((await desk.CheckAsync("ФИО;Класс;Дата рождения;Мать;Телефон матери\nЁлкин Глеб;7А;01.02.2013;Ёлкина Анна Ильинична;89007654321")).Students);
        Assert.Equal([("BornOn", null, "01.02.2013")], changed.Changes.Select(c => (c.Field, c.Before, c.After)));
        Assert.Equal([("Phone", "+7 900 123-45-67", "+7 900 765-43-21")], Assert.Single(changed.Guardians).Changes.Select(c => (c.Field, c.Before, c.After)));
        await desk.ApplyAsync("ФИО;Класс;Дата рождения;Мать;Телефон матери\nЁлкин Глеб;7А;01.02.2013;Ёлкина Анна Ильинична;89007654321");
        await desk.ApplyAsync(later);

        var student = desk.Read(store => store.Students.Single());
        Assert.Equal(("Олегович", new DateOnly(2013, 2, 1)), (student.Patronymic, student.BornOn));
        Assert.Equal("+7 900 765-43-21", desk.Read(store => store.Guardians.Single().Phone));
    }

    [Fact]
    public async Task Apply_EmptyCells_EraseNothing()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.ApplyAsync(TwoClasses);

        var plan = await desk.CheckAsync("ФИО;Класс;Мать;Телефон матери\nАгапов Матвей Ильич;7А;Агапова Анна Ильинична;");

        Assert.True(Assert.Single(plan.Students).IsUnchanged);
    }

    [Fact]
    public async Task Apply_AnotherClass_ClosesTheOldMembershipAndTakesAnOrder()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.ApplyAsync(TwoClasses);
        var november = ImportDesk.From(new DateOnly(2026, 11, 9));
        var sheet = ImportDesk.Sheet("ФИО;Класс;Дата рождения\nАгапов Матвей Ильич;7Б;19.04.2013\nКим Ен;7Б;01.01.2013");

        var without = await desk.TryApplyAsync(sheet, november);
        var with = await desk.TryApplyAsync(sheet, november with { Order = "№ 12 от 06.11.2026" });

        Assert.Equal("Import.OrderMissing", Assert.IsType<Refusal.Rule>(without.Refusal).Code);
        Assert.Equal(1, with.Value!.Moved);
        var held = desk.Read(store => store.ClassMemberships.Join(store.Students.Where(s => s.Family == "Агапов"), m => m.StudentId, s => s.Id, (m, s) => m)
            .Join(store.Classes, m => m.ClassId, c => c.Id, (m, c) => new { c.Name, m.From, m.Until, m.Order }).OrderBy(m => m.From).ToList());
        Assert.Equal([("7А", new DateOnly(2026, 9, 1), new DateOnly(2026, 11, 8), null), ("7Б", new DateOnly(2026, 11, 9), null, "№ 12 от 06.11.2026")],
            held.Select(m => (m.Name, m.From, m.Until, m.Order)));
    }

    [Fact]
    public async Task Apply_ToTheNextYear_StepsUpAndListsWhoDidNot()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.ApplyAsync(TwoClasses);
        var nextYear = ImportDesk.From(new DateOnly(2027, 9, 1));
        var sheet = ImportDesk.Sheet("ФИО;Класс\nАгапов Матвей Ильич;8А");

        var plan = await desk.CheckAsync(sheet, nextYear);
        var result = await desk.TryApplyAsync(sheet, nextYear);

        Assert.False(plan.NeedsOrder);
        Assert.Equal("Белозёрова", Assert.Single(plan.Missing).Name.Family);
        Assert.Equal((0, 1, 1), (result.Value!.New, result.Value.Moved, result.Value.NewClasses));
        Assert.Equal(2, desk.Read(store => store.SchoolYears.Count()));
    }

    [Fact]
    public async Task Apply_ToADayBeforeALaterMembership_IsAnError()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.ApplyAsync(TwoClasses, ImportDesk.From(new DateOnly(2026, 10, 1)));

        var plan = await desk.CheckAsync(TwoClasses);

        Assert.Equal([2, 3, 4], plan.Notices.Where(n => n is { IsError: true, Code: "LaterMembership" }).Select(n => n.Row));
    }

    [Fact]
    public async Task Apply_WhenOneRowIsWrong_AppliesNothing()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var sheet = ImportDesk.Sheet(TwoClasses + "\nЖарикова;Милана;;Ж;31.02.2013;7А;;;");

        var refused = await desk.TryApplyAsync(sheet);
        var without = await desk.TryApplyAsync(sheet, ImportDesk.From(ImportDesk.FirstOfSeptember) with { Without = new HashSet<int> { 5 } });

        Assert.Equal("Import.HasErrors", Assert.IsType<Refusal.Rule>(refused.Refusal).Code);
        Assert.Equal(3, without.Value!.New);
    }

    [Fact]
    public async Task Apply_WhenSomebodyWasFaster_SaysWho()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var sheet = ImportDesk.Sheet(TwoClasses);
        var plan = await desk.CheckAsync(sheet);
        await desk.ApplyAsync("ФИО;Класс\nЖарикова Милана;7А");

        var outcome = await desk.Send(new ApplyImport(sheet, ColumnGuess.Of(sheet.Heads), ImportDesk.From(ImportDesk.FirstOfSeptember)) { Version = plan.Version });

        Assert.Equal("Import.Overtaken", Assert.IsType<Refusal.Overtaken>(outcome.Refusal).Code);
        Assert.Equal(1, desk.Read(store => store.Students.Count()));
    }

    [Fact]
    public async Task Apply_KindOfAGuardianChanged_KeepsTheFormerLink()
    {
        await using var desk = await ImportDesk.OpenAsync();
        await desk.ApplyAsync("ФИО;Класс;Представитель;Вид представителя\nЁлкин Глеб;7А;Орлова Вера;опекун");

        await desk.ApplyAsync("ФИО;Класс;Представитель;Вид представителя\nЁлкин Глеб;7А;Орлова Вера;усыновитель", ImportDesk.From(new DateOnly(2026, 12, 1)));

        var links = desk.Read(store => store.GuardianLinks.OrderBy(l => l.From).ToList());
        Assert.Equal([(GuardianKind.LegalGuardian, (DateOnly?)new DateOnly(2026, 11, 30)), (GuardianKind.Adopter, null)], links.Select(l => (l.Kind, l.Until)));
    }

    [Fact]
    public async Task Apply_Mapping_IsRememberedByTheHeads()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var sheet = ImportDesk.Sheet("Кто;Куда\nЁлкин Глеб;7А");
        var mapping = new ColumnMapping([new ColumnReading(ColumnField.FullName), new ColumnReading(ColumnField.Class)]);

        Assert.False((await desk.Send(new ReadColumns(sheet.Heads))).Value!.IsRemembered);
        await desk.Send(new RememberColumns(sheet.Heads, mapping));
        var read = await desk.Send(new ReadColumns(["кто", "куда"]));

        Assert.True(read.Value!.IsRemembered);
        Assert.Equal(mapping.Columns, read.Value.Columns.Columns);
    }

    [Fact]
    public async Task Import_ByAClassTeacher_ReportsForbidden()
    {
        await using var desk = await ImportDesk.OpenAsync();
        var teacher = desk.Kernel.Accounts.Add(Role.ClassTeacher);
        var sheet = ImportDesk.Sheet(TwoClasses);
        var (columns, choices) = (ColumnGuess.Of(sheet.Heads), ImportDesk.From(ImportDesk.FirstOfSeptember));

        Assert.IsType<Refusal.Forbidden>((await desk.Kernel.Send(teacher, new CheckImport(sheet, columns, choices))).Refusal);
        Assert.IsType<Refusal.Forbidden>((await desk.Kernel.Send(teacher, new ApplyImport(sheet, columns, choices) { Version = 0 })).Refusal);
    }

    private static async Task<List<string>> RostersAsync(ImportDesk desk)
    {
        await using var scope = desk.Kernel.Root.BeginLifetimeScope();
        var directory = Autofac.ResolutionExtensions.Resolve<IDirectory>(scope);
        var classes = await directory.ClassesAsync(ImportDesk.FirstOfSeptember, CancellationToken.None);
        var rosters = await directory.RostersAsync([.. classes.Select(c => c.Id)], ImportDesk.FirstOfSeptember, CancellationToken.None);
        return [.. rosters.Select(r => $"{r.Class.Name}: {string.Join(", ", r.Students.Select(s => s.Name.Full))}")];
    }
}
