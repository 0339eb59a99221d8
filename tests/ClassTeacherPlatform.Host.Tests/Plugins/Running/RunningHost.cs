using Autofac;
using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ClassTeacherPlatform.Host.Tests.Plugins.Running;

/// <summary>The host as the program puts it together, serving a demo school on a port of its own.</summary>
internal sealed class RunningHost : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly WebApplication _app;

    private RunningHost(WebApplication app) => _app = app;

    static RunningHost() => Environment.SetEnvironmentVariable("ASPNETCORE_ENVIRONMENT", "Testing");

    public IServiceProvider Services => _app.Services;

    public ILifetimeScope Root => Services.GetRequiredService<ILifetimeScope>();

    public PluginCatalog Catalog => Services.GetRequiredService<PluginCatalog>();

    public Uri Address => new(_app.Urls.First());

    public static async Task<RunningHost> StartAsync(HostFolder folder, Action<IServiceCollection>? alter = null)
    {
        var options = new RunOptions
        {
            Data = folder.Data,
            Plugins = folder.PluginsFile,
            Urls = "http://127.0.0.1:0",
            Demo = true,
            IsServing = true,
        };
        var app = Program.Compose(options, builder =>
        {
            builder.Logging.ClearProviders();
            alter?.Invoke(builder.Services);
        });
        await app.PrepareAsync(CancellationToken.None);
        await app.StartAsync();
        return new RunningHost(app);
    }

    /// <summary>How a plugin stands; where two folders claim its id, the one that counts.</summary>
    public PluginStatus StatusOf(string id) => Catalog.All.First(s => s.Id == id);

    /// <summary>What the data folder remembers of a plugin.</summary>
    public PluginRecord Memory(string id) => Services.GetRequiredService<PluginRecords>().Read()[id];

    /// <summary>Completes as soon as it holds; asked again after every change of plugins.</summary>
    public async Task UntilAsync(Func<bool> holds)
    {
        var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Look()
        {
            if (holds())
            {
                reached.TrySetResult();
            }
        }

        Catalog.Changed += Look;
        try
        {
            Look();
            await reached.Task.WaitAsync(Patience);
        }
        finally
        {
            Catalog.Changed -= Look;
        }
    }

    public Task ReconcileAsync() => Catalog.ReconcileAsync(retry: null, CancellationToken.None);

    /// <summary>Sends as one account, in a fresh scope, as a page would.</summary>
    public async Task<Outcome<T>> Send<T>(AccountId account, IRequest<Outcome<T>> request)
    {
        await using var scope = Root.BeginLifetimeScope();
        scope.Resolve<ActorAccessor>().Set(new Actor(account));
        return await scope.Resolve<IRequestSender>().Send(request, CancellationToken.None);
    }

    /// <summary>A request of a running plugin, by the name of its type.</summary>
    public IRequest<Outcome<T>> Request<T>(string plugin, string type, params object[] arguments)
    {
        var assembly = Catalog.Running.Single(p => p.Manifest.Id == plugin).Assembly;
        return (IRequest<Outcome<T>>)Activator.CreateInstance(assembly.GetTypes().Single(t => t.Name == type), arguments)!;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
    }
}
