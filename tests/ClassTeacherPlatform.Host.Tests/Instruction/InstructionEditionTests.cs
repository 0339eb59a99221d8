using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Instruction;
using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Instruction;

public sealed class InstructionEditionTests
{
    [Fact]
    public async Task GetInstruction_WithoutAnEdition_AnswersWithTheShippedOne()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);

        var view = (await kernel.Send(deputy, new GetInstruction())).Value!;

        Assert.Null(view.Edition.Id);
        Assert.Equal(14, view.Clauses.Count);
        Assert.All(view.Clauses.Single(c => c.Clause.Number == "4").Duties, d => Assert.Equal(DutyStanding.NotInstalled, d.Standing));
        Assert.DoesNotContain(view.Gaps, c => c.Clause.Number == "2");
    }

    [Fact]
    public async Task GetInstruction_AmongEditions_TheDayChooses()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        var today = new DateOnly(2026, 9, 1);

        var old = await Store(kernel, deputy, today.AddYears(-1), null, "2025");
        var future = await Store(kernel, deputy, today.AddDays(30), old.Value, "future");
        var current = await Store(kernel, deputy, today, future.Value, "2026");
        var late = await Store(kernel, deputy, today.AddDays(-7), current.Value, "late");

        Assert.Equal("2026", (await kernel.Send(deputy, new GetInstruction())).Value!.Edition.Head.Order);
        kernel.Time.Advance(TimeSpan.FromDays(30));
        var view = (await kernel.Send(deputy, new GetInstruction())).Value!;
        Assert.Equal("future", view.Edition.Head.Order);
        Assert.Equal(late.Value, view.Newest);
    }

    [Fact]
    public async Task StoreEdition_TwoOfOneDay_TheLaterRegisteredHolds()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        var today = new DateOnly(2026, 9, 1);

        var first = await Store(kernel, deputy, today, null, "1");
        await Store(kernel, deputy, today, first.Value, "2");

        Assert.Equal("2", (await kernel.Send(deputy, new GetInstruction())).Value!.Edition.Head.Order);
        Assert.Equal("1", (await kernel.Send(deputy, new GetInstruction(first.Value))).Value!.Edition.Head.Order);
    }

    [Fact]
    public async Task StoreEdition_BasedOnAnOlderOne_ReportsOvertakenAndStoresNothing()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        var first = await Store(kernel, deputy, new DateOnly(2026, 9, 1), null, "1");

        var second = await Store(kernel, deputy, new DateOnly(2026, 9, 1), null, "2");

        var overtaken = Assert.IsType<Refusal.Overtaken>(second.Refusal);
        Assert.Equal("Учётная запись", overtaken.By);
        Assert.Equal(first.Value, (await kernel.Send(deputy, new GetInstruction())).Value!.Newest);
    }

    [Theory]
    [InlineData(Role.ClassTeacher, true, false)]
    [InlineData(Role.Head, true, false)]
    [InlineData(Role.Administrator, true, true)]
    [InlineData(Role.Support, false, false)]
    public async Task Instruction_ByRole_IsReadAndChangedByThoseWhoMay(string role, bool reads, bool changes)
    {
        await using var kernel = await KernelFixture.StartAsync();
        var account = kernel.Accounts.Add(role);

        Assert.Equal(reads, (await kernel.Send(account, new GetInstruction())).IsDone);
        Assert.Equal(changes, (await Store(kernel, account, new DateOnly(2026, 9, 1), null, "1")).IsDone);
    }

    [Fact]
    public async Task StoreEdition_OfABadFile_ReportsThePlace()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);

        var outcome = await kernel.Send(deputy, new StoreEdition("{ \"title\": 1 }", new DateOnly(2026, 9, 1), null));

        var invalid = Assert.IsType<Refusal.Invalid>(outcome.Refusal);
        Assert.Contains(invalid.Errors, e => e.Code.Contains("title", StringComparison.Ordinal));
    }

    [Fact]
    public async Task GetInstruction_AfterTheEditionBecameVoid_FallsBack()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var (deputy, head) = (kernel.Accounts.Add(Role.DeputyHead), kernel.Accounts.Add(Role.Head));
        await Store(kernel, deputy, new DateOnly(2026, 9, 1), null, "1");

        await kernel.Send(head, Operations.VoidingTests.Interval(kernel.Time.GetUtcNow().AddHours(-1), null, deputy));

        Assert.Null((await kernel.Send(deputy, new GetInstruction())).Value!.Edition.Id);
    }

    internal static Task<Outcome<EntryId>> Store(KernelFixture kernel, AccountId account, DateOnly from, EntryId? basedOn, string order)
    {
        var file = ShippedInstruction.File with { Edition = new EditionHead { Order = order, Approver = "Директор" } };
        return kernel.Send(account, new StoreEdition(file.ToJson(), from, basedOn));
    }
}
