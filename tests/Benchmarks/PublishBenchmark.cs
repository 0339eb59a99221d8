using Autofac;
using Autofac.Extensions.DependencyInjection;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ClassTeacherPlatform.Host.Messaging;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Benchmarks;

/// <summary>
/// The dispatch of one notification to three plugins, each handler in a scope of its own plugin, against MediatR's publish to
/// one handler in one scope each. Storage is measured apart (<see cref="DurableNotification"/>).
/// </summary>
public class PublishBenchmark
{
    private static readonly ConsentGiven Given = new() { EntryId = EntryId.New(), StudentId = StudentId.New(), Purpose = "electronic-delivery" };

    private readonly List<IContainer> _mediators = [];
    private readonly List<ILifetimeScope> _plugins = [];
    private IContainer? _root;

    [GlobalSetup]
    public void Prepare()
    {
        _root = new ContainerBuilder().Build();
        for (var at = 0; at < 3; at++)
        {
            var services = new ServiceCollection();
            services.AddLogging();
            services.AddMediatR(c =>
            {
                c.TypeEvaluator = type => type == typeof(Hearer);
                c.RegisterServicesFromAssemblyContaining<PublishBenchmark>();
            });
            var builder = new ContainerBuilder();
            builder.Populate(services);
            _mediators.Add(builder.Build());
            _plugins.Add(_root.BeginLifetimeScope(b => b.RegisterType<Hearer>().InstancePerLifetimeScope()));
        }
    }

    [Benchmark(Baseline = true)]
    public async Task MediatRPublish()
    {
        foreach (var mediator in _mediators)
        {
            await using var scope = mediator.BeginLifetimeScope();
            await scope.Resolve<IPublisher>().Publish(Given);
        }
    }

    [Benchmark]
    public async Task PluginDispatch()
    {
        foreach (var plugin in _plugins)
        {
            await using var scope = plugin.BeginLifetimeScope();
            await HeardNotification.Handle(scope, typeof(Hearer), typeof(ConsentGiven), Given, CancellationToken.None);
        }
    }

    internal static Task RunAsync()
    {
        BenchmarkRunner.Run<PublishBenchmark>(ManualConfig.Create(DefaultConfig.Instance)
            .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "reports"))
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)));
        return Task.CompletedTask;
    }
}
