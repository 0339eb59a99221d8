using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Access.Cli;
using ClassTeacherPlatform.Host.Calendar;
using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.Demo;
using ClassTeacherPlatform.Host.Directory.Import.CommandLine;
using ClassTeacherPlatform.Host.Files;
using ClassTeacherPlatform.Host.Health;
using ClassTeacherPlatform.Host.Instruction.Cli;
using ClassTeacherPlatform.Host.Operations.Cli;
using ClassTeacherPlatform.Host.PersonalLinks;
using ClassTeacherPlatform.Host.PersonalLinks.Page;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Web;

return await HostCommandLine
    .Create(
        Compose, PluginsCommand.Create, CalendarCommand.Create, InstructionCommand.Create, ImportCommand.Create,
        AccountsCommand.Create, OperationsCommand.Create)
    .RunAsync(args);

/// <summary>The host, put together chapter by chapter.</summary>
internal sealed partial class Program
{
    internal static WebApplication Compose(RunOptions options) => Compose(options, static _ => { });

    /// <param name="options">What the command line asks.</param>
    /// <param name="alter">The last word on services before the container is built: a test's own clock and deadlines.</param>
    internal static WebApplication Compose(RunOptions options, Action<WebApplicationBuilder> alter)
    {
        var builder = HostBuilding.Begin(options, out var paths);
        builder.Services.AddCalendar(builder.Configuration);
        builder.Services.AddKernel(new StoreLocation(paths.DataFolder));
        builder.Services.AddSingleton<IStartStep, MigrateKernel>();
        builder.Services.AddAccess(paths, builder.Configuration);
        builder.Services.AddPersonalPages(builder.Configuration);
        builder.Services.AddDemo();
        builder.Services.AddFiles();
        builder.Services.AddHealth();
        builder.Services.AddShell();
        alter(builder);
        builder.AddPlugins(paths, options);

        var app = builder.Build();
        app.UseShell();
        app.UseAccess();
        app.MapHealth();
        app.MapAccess();
        app.MapPersonalPages();
        app.MapShell();
        app.MapPlugins();
        return app;
    }
}
