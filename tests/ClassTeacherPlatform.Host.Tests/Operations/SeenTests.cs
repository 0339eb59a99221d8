using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory.Lists;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Operations.Seen;
using ClassTeacherPlatform.Host.Tests.Access;
using ClassTeacherPlatform.Host.Tests.Kernel;

namespace ClassTeacherPlatform.Host.Tests.Operations;

public sealed class SeenTests
{
    [Fact]
    public async Task Get_ByStudent_FindsViewsOfTheStudentAndOfTheClass()
    {
        var (kernel, officer) = await WithViewsAsync();
        await using var _ = kernel;

        var found = (await kernel.Send(officer, new GetSeen(new SeenFilter { Student = "елк" }, 1, 10))).Value!;

        Assert.Equal(["Ёлкина Вера", "список класса 7А"], found.Rows.Select(r => r.Whom).Order(StringComparer.Ordinal));
        Assert.All(found.Rows, row => Assert.Equal("Сотрудник", row.AccountName));
    }

    [Theory]
    [InlineData("нет такой", 0, 0)]
    [InlineData("", 0, 2)]
    [InlineData("", 1, 0)]
    public async Task Get_ByNameAndDay_FindsThoseOnly(string student, int day, int count)
    {
        var (kernel, officer) = await WithViewsAsync();
        await using var _ = kernel;

        var found = (await kernel.Send(officer, new GetSeen(new SeenFilter { Student = student, From = AccountsFixture.Today.AddDays(day) }, 1, 10))).Value!;

        Assert.Equal(count, found.Total);
    }

    [Theory]
    [InlineData(Role.Head, true)]
    [InlineData(Role.Administrator, false)]
    [InlineData(Role.ClassTeacher, false)]
    public async Task Get_ByRole_IsForTheOfficerAndTheHead(string role, bool may)
    {
        var (kernel, _) = await WithViewsAsync();
        await using var __ = kernel;

        var outcome = await kernel.Send(await kernel.AddAsync("other", role), new GetSeen(new SeenFilter(), 1, 10));

        Assert.Equal(may, outcome.IsDone);
    }

    private static async Task<(KernelFixture Kernel, ClassTeacherPlatform.Sdk.Ids.AccountId Officer)> WithViewsAsync()
    {
        var (kernel, _) = await AccountsFixture.StartAsync();
        var (schoolClass, student) = await kernel.AddClassAsync("7А");
        var secretary = await kernel.AddAsync("secretary", Role.Secretary);
        Assert.True((await kernel.Send(secretary, new GetClassList(schoolClass))).IsDone);
        Assert.True((await kernel.Send(secretary, new GetStudentRecord(student))).IsDone);
        await kernel.Root.Resolve<AccessLog>().StopAsync(CancellationToken.None);
        return (kernel, await kernel.AddAsync("officer", Role.DataOfficer));
    }
}
