using ClassTeacherPlatform.Host.Requests;

namespace ClassTeacherPlatform.Host.Demo;

/// <summary>On the run that filled the invented school, tells the modules of it once they run.</summary>
internal sealed class TellModules(DemoFolder folder, PlatformSender platform) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        if (folder.IsNew)
        {
            await platform.SendAsync(new TellOfDemoSchool(), cancellationToken);
        }
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
