using ClassTeacherPlatform.Host.Messaging;
using Microsoft.Extensions.Time.Testing;

namespace ClassTeacherPlatform.Host.Tests.Messaging;

public sealed class DeliveryLaneTests
{
    private readonly FakeTimeProvider _time = new();

    [Fact]
    public async Task Ask_WhileItRuns_RunsOnceMoreAndNeverTwiceAtATime()
    {
        using var lane = new DeliveryLane(_time);
        var (gate, started) = (new TaskCompletionSource(), new TaskCompletionSource());
        var (runs, atOnce, most) = (0, 0, 0);
        async Task Work()
        {
            most = Math.Max(most, Interlocked.Increment(ref atOnce));
            started.TrySetResult();
            await gate.Task;
            Interlocked.Decrement(ref atOnce);
            Interlocked.Increment(ref runs);
        }

        lane.Ask(Work);
        await started.Task;
        lane.Ask(Work);
        lane.Ask(Work);
        gate.SetResult();
        await lane.Idle;

        Assert.Equal((2, 1), (runs, most));
    }

    [Fact]
    public async Task Ask_AfterItCameToRest_RunsAgain()
    {
        using var lane = new DeliveryLane(_time);
        var runs = 0;
        Task Work()
        {
            Interlocked.Increment(ref runs);
            return Task.CompletedTask;
        }

        lane.Ask(Work);
        await lane.Idle;
        lane.Ask(Work);
        await lane.Idle;

        Assert.Equal(2, runs);
    }

    [Fact]
    public void After_CalledTwice_AsksOnceAtTheLaterTime()
    {
        using var lane = new DeliveryLane(_time);
        var asked = 0;

        lane.After(TimeSpan.FromSeconds(1), () => asked++);
        lane.After(TimeSpan.FromSeconds(3), () => asked++);
        _time.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(0, asked);
        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(1, asked);
    }

    [Fact]
    public void Dispose_BeforeTheTime_AsksNobody()
    {
        var lane = new DeliveryLane(_time);
        var asked = 0;
        lane.After(TimeSpan.FromSeconds(1), () => asked++);

        lane.Dispose();
        _time.Advance(TimeSpan.FromSeconds(2));

        Assert.Equal(0, asked);
    }
}
