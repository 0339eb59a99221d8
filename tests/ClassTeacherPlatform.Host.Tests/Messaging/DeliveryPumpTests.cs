using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Messaging;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Tests.Messaging;

/// <summary>The pump at work by itself, as a running host has it.</summary>
public sealed class DeliveryPumpTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Pump_AfterACommit_DeliversByItself()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        using var pump = kernel.Root.Resolve<DeliveryPump>();
        await pump.StartAsync(CancellationToken.None);
        var delivered = NextCommit(kernel, after: 1);

        await kernel.Send(deputy, new WriteNotes(StudentId.New(), 1) { Tell = true });
        await delivered;

        await pump.StopAsync(CancellationToken.None);
        Assert.Equal(new NoteCount(2, 2), (await kernel.Send(deputy, new CountNotes())).Value);
    }

    [Fact]
    public async Task Pump_AfterAFailedDelivery_TriesAgainOnceItsTimeHasCome()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        kernel.Plugins.Running.Single(p => p.Manifest.Id == "listeners").Scope.Resolve<NoteFaults>().Left = 1;
        await kernel.Send(deputy, new WriteNotes(StudentId.New(), 1) { Tell = true });
        await kernel.DeliverAsync();
        using var pump = kernel.Root.Resolve<DeliveryPump>();
        var delivered = NextCommit(kernel, after: 1);
        kernel.Time.Advance(TimeSpan.FromSeconds(1));

        await pump.StartAsync(CancellationToken.None);
        await delivered;

        await pump.StopAsync(CancellationToken.None);
        Assert.Equal(new NoteCount(2, 2), (await kernel.Send(deputy, new CountNotes())).Value);
    }

    /// <summary>What waits for a plugin's return has no time: asked for it, the pump would go round in a circle.</summary>
    [Fact]
    public async Task NextAttempt_OfASubscriberWithoutFailures_HasNoTime()
    {
        await using var kernel = await KernelFixture.StartAsync();
        var deputy = kernel.Accounts.Add(Role.DeputyHead);
        kernel.Plugins.Running.Single(p => p.Manifest.Id == "listeners").Scope.Resolve<NoteFaults>().Left = 1;
        await kernel.Send(deputy, new WriteNotes(StudentId.New(), 1) { Tell = true });
        await kernel.DeliverAsync();

        var queue = kernel.Root.Resolve<DeliveryQueue>();

        Assert.Equal(kernel.Time.GetUtcNow() + TimeSpan.FromSeconds(1), queue.NextAttemptAt("listeners"));
        Assert.Null(queue.NextAttemptAt("notes"));
    }

    private static async Task NextCommit(KernelFixture kernel, long after)
    {
        var committed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var commits = kernel.Root.Resolve<CommitSignal>().Subscribe(seq =>
        {
            if (seq > after)
            {
                committed.TrySetResult();
            }

            return Task.CompletedTask;
        });
        await committed.Task.WaitAsync(Patience);
    }
}
