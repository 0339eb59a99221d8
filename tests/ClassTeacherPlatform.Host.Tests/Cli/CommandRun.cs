using System.CommandLine;
using Autofac.Extensions.DependencyInjection;
using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.Tests.Kernel;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Host.Tests.Cli;

/// <summary>One call of the command line over the kernel of a test.</summary>
internal sealed record CommandRun(int Code, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static async Task<CommandRun> OfAsync(KernelFixture? kernel, Func<Launch, Command> create, params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var root = new RootCommand { create((_, _) => Task.FromResult(Launched(kernel!))) };
        var code = await root.Parse(args).InvokeAsync(new InvocationConfiguration { Output = output, Error = error });
        return new CommandRun(code, output.ToString(), error.ToString());
    }

    private static WebApplication Launched(KernelFixture kernel)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Host.UseServiceProviderFactory(new ChildOf(kernel));
        return builder.Build();
    }

    /// <summary>The launched host's services are those of the kernel.</summary>
    private sealed class ChildOf(KernelFixture kernel) : IServiceProviderFactory<IServiceCollection>
    {
        public IServiceCollection CreateBuilder(IServiceCollection services) => services;

        public IServiceProvider CreateServiceProvider(IServiceCollection containerBuilder) =>
            new AutofacServiceProvider(kernel.Root.BeginLifetimeScope(b => b.Populate(containerBuilder)));
    }
}
