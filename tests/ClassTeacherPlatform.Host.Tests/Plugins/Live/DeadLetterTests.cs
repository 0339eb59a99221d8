using Autofac;
using ClassTeacherPlatform.Host.Messaging;
using ClassTeacherPlatform.Host.Plugins.Modules;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Tests.Plugins.Running;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Host.Tests.Plugins.Live;

/// <summary>A module that fails at every notification ends with a dead letter, and takes it once it is mended.</summary>
public sealed class DeadLetterTests : IAsyncLifetime
{
    private const int Attempts = 3;

    private readonly HostFolder _folder = HostFolder.New();
    private RunningHost _host = null!;

    public async Task InitializeAsync()
    {
        _folder.Install("hard-of-hearing", "teller", "good-neighbour").Enable("hard-of-hearing", "teller", "good-neighbour");
        _host = await RunningHost.StartAsync(_folder, services => services.Configure<DeliveryOptions>(delivery =>
            (delivery.Attempts, delivery.FirstWait) = (Attempts, TimeSpan.FromMilliseconds(20))));
    }

    public async Task DisposeAsync()
    {
        await _host.DisposeAsync();
        await _folder.DisposeAsync();
    }

    [Fact]
    public async Task Notification_ThatAlwaysFails_IsTakenAfterMendingAndTryingAgain()
    {
        var admin = await _host.AccountAsync("admin");
        await _host.Send(admin, _host.Request<int>("teller", "Tell", await _host.StudentAsync()));

        await DeliverUntilAsync("hard-of-hearing", DeliveryState.Dead);
        await DeliverUntilAsync("good-neighbour", DeliveryState.Done);
        Assert.Equal((Attempts, "InvalidOperationException"), (Letter("hard-of-hearing").Attempts, Letter("hard-of-hearing").LastError));

        _folder.Say(
            new { id = "hard-of-hearing", enabled = true, settings = new { mended = true } },
            new { id = "teller", enabled = true },
            new { id = "good-neighbour", enabled = true });
        await _host.ReconcileAsync();
        Assert.Equal(DeliveryState.Dead, Letter("hard-of-hearing").State);
        var decided = await _host.Send(admin, new DecideDeadLetter(Letter("hard-of-hearing").OutboxSeq, "hard-of-hearing", TryAgain: true));

        Assert.True(decided.IsDone, decided.Refusal?.ToString());
        await DeliverUntilAsync("hard-of-hearing", DeliveryState.Done);
    }

    /// <summary>The pump works by itself; driving it too only makes the waits shorter.</summary>
    private async Task DeliverUntilAsync(string subscriber, DeliveryState state)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Letter(subscriber).State != state)
        {
            patience.Token.ThrowIfCancellationRequested();
            await _host.Services.GetRequiredService<DeliveryPump>().DeliverAsync(patience.Token);
        }
    }

    private DeliveryRow Letter(string subscriber)
    {
        using var scope = _host.Root.BeginLifetimeScope();
        return scope.Resolve<KernelContext>().Deliveries.Single(d => d.Subscriber == subscriber);
    }
}
