using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Tests.Messaging;

public sealed class DeliveryTests
{
    [Fact]
    public async Task Deliver_AfterCommit_RunsTheHandlerOnce()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        await kernel.Send(deputy, new WriteNotes(StudentId.New(), 2) { Tell = true });

        await kernel.DeliverAsync();
        await kernel.DeliverAsync();

        Assert.Equal(new NoteCount(4, 4), (await kernel.Send(deputy, new CountNotes())).Value);
        Assert.Empty(kernel.Root.Resolve<OperationVerifier>().Verify(CancellationToken.None).Problems);
    }

    [Fact]
    public async Task Deliver_WhileSubscriberIsOff_WaitsForItsReturn()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        kernel.Plugins.Switch("listeners", on: false);
        await kernel.Send(deputy, new WriteNotes(StudentId.New(), 1) { Tell = true });
        await kernel.DeliverAsync();
        Assert.Equal(new NoteCount(1, 1), (await kernel.Send(deputy, new CountNotes())).Value);

        kernel.Plugins.Switch("listeners", on: true);
        await kernel.DeliverAsync();

        Assert.Equal(new NoteCount(2, 2), (await kernel.Send(deputy, new CountNotes())).Value);
    }

    [Fact]
    public async Task Deliver_WhenHandlerThrows_WritesNothingAndTriesAgainLater()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        Faults(kernel).Left = 1;
        await kernel.Send(deputy, new WriteNotes(StudentId.New(), 1) { Tell = true });
        await kernel.DeliverAsync();
        Assert.Equal(new NoteCount(1, 1), (await kernel.Send(deputy, new CountNotes())).Value);

        kernel.Time.Advance(TimeSpan.FromSeconds(2));
        await kernel.DeliverAsync();

        Assert.Equal(new NoteCount(2, 2), (await kernel.Send(deputy, new CountNotes())).Value);
    }

    [Fact]
    public async Task Deliver_WhenHandlerAlwaysThrows_BecomesADeadLetterAndHoldsUpItsSubjectOnly()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        var (bad, good) = (StudentId.New(), StudentId.New());
        (Faults(kernel).Left, Faults(kernel).Only) = (100, bad);
        await kernel.Send(deputy, new WriteNotes(bad, 2) { Tell = true });
        await kernel.Send(deputy, new WriteNotes(good, 1) { Tell = true });

        for (var at = 0; at < 5; at++)
        {
            await kernel.DeliverAsync();
            kernel.Time.Advance(TimeSpan.FromMinutes(1));
        }

        Assert.Equal(new NoteCount(4, 4), (await kernel.Send(deputy, new CountNotes())).Value);
        Assert.Equal(["Dead", "Done", "Pending"], States(kernel).Order());
    }

    private static NoteFaults Faults(KernelFixture kernel) =>
        kernel.Plugins.Running.Single(p => p.Manifest.Id == "listeners").Scope.Resolve<NoteFaults>();

    private static List<string> States(KernelFixture kernel)
    {
        using var scope = kernel.Root.BeginLifetimeScope();
        return [.. scope.Resolve<KernelContext>().Deliveries.Select(d => d.State).AsEnumerable().Select(s => s.ToString())];
    }
}
