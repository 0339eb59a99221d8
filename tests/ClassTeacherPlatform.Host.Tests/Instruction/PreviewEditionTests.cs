using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Instruction;
using ClassTeacherPlatform.Host.Instruction.Content;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Host.Tests.Operations;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Tests.Instruction;

public sealed class PreviewEditionTests
{
    private static readonly DateOnly Today = new(2026, 9, 1);

    [Fact]
    public async Task Preview_OfABadFile_HasProblemsAndChangesNothing()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);

        var preview = (await kernel.Send(deputy, new PreviewEdition("{ \"title\": 1 }"))).Value!;

        Assert.NotEmpty(preview.Problems);
        Assert.Null(preview.Changes);
        Assert.Null((await kernel.Send(deputy, new GetInstruction())).Value!.Edition.Id);
    }

    [Fact]
    public async Task Preview_AgainstTheEditionInForce_SaysWhatDiffers()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        var stored = await InstructionEditionTests.Store(kernel, deputy, Today, null, "№ 1");
        var next = ShippedInstruction.File with { Edition = new EditionHead { Order = "№ 2" } };

        var preview = (await kernel.Send(deputy, new PreviewEdition(next.ToJson()))).Value!;

        Assert.Equal(("№ 1", "№ 2"), preview.Changes!.Head.Where(f => f.Field == "Order").Select(f => (f.Before, f.After)).Single());
        Assert.Equal(stored.Value, preview.Newest);
        Assert.Equal(13, preview.Clauses.Count(c => c.IsGap));
    }

    [Fact]
    public async Task Preview_ByAClassTeacher_IsForbidden()
    {
        await using var kernel = await KernelFixture.StartAsync();

        var outcome = await kernel.Send(kernel.Accounts.Add(Role.ClassTeacher), new PreviewEdition(ShippedInstruction.File.ToJson()));

        Assert.IsType<Refusal.Forbidden>(outcome.Refusal);
    }

    [Fact]
    public async Task GetEditions_WithAVoidOne_KeepsItAndMarksIt()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var (deputy, head) = (kernel.Accounts.Add(Role.DeputyHead), kernel.Accounts.Add(Role.Head));
        var first = await InstructionEditionTests.Store(kernel, deputy, Today, null, "№ 1");
        kernel.Time.Advance(TimeSpan.FromHours(1));
        await InstructionEditionTests.Store(kernel, deputy, Today, first.Value, "№ 2");
        await kernel.Send(head, VoidingTests.Interval(kernel.Time.GetUtcNow().AddMinutes(-1), null, deputy));

        var rows = (await kernel.Send(deputy, new GetEditions())).Value!;

        Assert.Equal([("№ 2", true, false), ("№ 1", false, true), (null, false, false)], rows.Select(r => (r.Edition.Head.Order, r.IsVoid, r.IsInForce)));
        Assert.Equal("Учётная запись", rows[0].Edition.RegisteredBy);
    }

    [Fact]
    public async Task StoreEdition_AfterAVoidOne_IsBasedOnTheLastValid()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var (deputy, head) = (kernel.Accounts.Add(Role.DeputyHead), kernel.Accounts.Add(Role.Head));
        await InstructionEditionTests.Store(kernel, deputy, Today, null, "№ 1");
        await kernel.Send(head, VoidingTests.Interval(kernel.Time.GetUtcNow().AddHours(-1), kernel.Time.GetUtcNow().AddMinutes(1), deputy));
        kernel.Time.Advance(TimeSpan.FromMinutes(5));

        var again = await InstructionEditionTests.Store(kernel, deputy, Today, null, "№ 1а");

        Assert.True(again.IsDone);
        Assert.Equal("№ 1а", (await kernel.Send(deputy, new GetInstruction())).Value!.Edition.Head.Order);
    }
}
