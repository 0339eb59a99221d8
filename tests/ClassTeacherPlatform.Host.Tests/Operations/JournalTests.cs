using System.Text;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Files;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Operations.Journal;
using ClassTeacherPlatform.Host.Operations.Voiding;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Operations;

public sealed class JournalTests
{
    [Fact]
    public async Task Get_ByPages_ShowsEachOperationOnceNewestFirst()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var (deputy, _) = await WriteAsync(kernel, 5);

        var first = (await kernel.Send(deputy, new GetOperations(new OperationFilter(), 1, 3))).Value!;
        var second = (await kernel.Send(deputy, new GetOperations(new OperationFilter(), 2, 3))).Value!;

        Assert.Equal((5, 5), (first.Total, second.Total));
        Assert.Equal([5, 4, 3, 2, 1], first.Rows.Concat(second.Rows).Select(r => (int)r.Seq));
    }

    [Fact]
    public async Task Get_ByDay_TakesTheWholeDayOfTheSchool()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var (deputy, day) = await WriteAsync(kernel, 3);

        var found = (await kernel.Send(deputy, new GetOperations(new OperationFilter { From = day.AddDays(1), Until = day.AddDays(1) }, 1, 10))).Value!;

        Assert.Equal([2], found.Rows.Select(r => (int)r.Seq));
    }

    [Fact]
    public async Task Get_ByAccountAndType_FindsThoseOnly()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var (deputy, _) = await WriteAsync(kernel, 2);
        var other = kernel.Accounts.Add(Role.DeputyHead);
        await kernel.Send(other, new WriteNotes(StudentId.New(), 1));

        var byAccount = (await kernel.Send(deputy, new GetOperations(new OperationFilter { AccountId = other }, 1, 10))).Value!;
        var byType = (await kernel.Send(deputy, new GetOperations(new OperationFilter { Type = "Nothing" }, 1, 10))).Value!;

        Assert.Equal((1, 0), (byAccount.Total, byType.Total));
    }

    [Fact]
    public async Task Get_OnlyVoid_FindsWhatADecisionNames()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var (deputy, _) = await WriteAsync(kernel, 3);
        var decision = new DecideVoid { Kind = VoidDecisionKind.Items, Ground = VoidGround.HeadDecision, Incident = "7", Operations = [2], Reason = "Проверка" };
        await kernel.Send(kernel.Accounts.Add(Role.Head), decision);

        var found = (await kernel.Send(deputy, new GetOperations(new OperationFilter { OnlyVoid = true }, 1, 10))).Value!;

        Assert.Equal((2L, new VoidMark("7", VoidGround.HeadDecision)), (found.Rows.Single().Seq, found.Rows.Single().Void));
    }

    [Fact]
    public async Task Export_AsCsv_HoldsALineForEachOperation()
    {
        await using var kernel = await KernelFixture.StartAsync(and: (services, _) => services.AddFiles());
        var (deputy, _) = await WriteAsync(kernel, 3);

        var table = (await kernel.Send(deputy, new ExportOperations(new OperationFilter(), TableFormat.Csv))).Value!;

        var lines = Encoding.UTF8.GetString(table.Content).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(4, lines.Length);
        Assert.Contains("notes_notes: 1", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_ByAClassTeacher_IsForbidden()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var teacher = kernel.Accounts.Add(Role.ClassTeacher);

        Assert.IsType<Refusal.Forbidden>((await kernel.Send(teacher, new GetOperations(new OperationFilter(), 1, 10))).Refusal);
        Assert.IsType<Refusal.Forbidden>((await kernel.Send(teacher, new VerifyChain())).Refusal);
    }

    /// <summary>One operation a day, from the fixture's first day.</summary>
    private static async Task<(AccountId Deputy, DateOnly Day)> WriteAsync(KernelFixture kernel, int days)
    {
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        for (var day = 0; day < days; day++)
        {
            await kernel.Send(deputy, new WriteNotes(StudentId.New(), 1));
            kernel.Time.Advance(TimeSpan.FromDays(1));
        }

        return (deputy, new DateOnly(2026, 9, 1));
    }
}
