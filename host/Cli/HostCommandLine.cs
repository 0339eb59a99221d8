using System.CommandLine;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Cli;

/// <summary>The root of the command line. <c>serve</c> is what runs when no command is named.</summary>
internal static class HostCommandLine
{
    private static readonly Option<string?> Data = new("--data") { Description = T.Text["Cli.Data"], HelpName = "DIR", Recursive = true };
    private static readonly Option<string?> Plugins = new("--plugins") { Description = T.Text["Cli.Plugins"], HelpName = "FILE", Recursive = true };
    private static readonly Option<string?> Urls = new("--urls") { Description = T.Text["Cli.Urls"], HelpName = "URLS" };
    private static readonly Option<bool?> Demo = new("--demo") { Description = T.Text["Cli.Demo"] };

    public static RootCommand Create(Func<RunOptions, WebApplication> compose, params IEnumerable<Func<Launch, Command>> capabilities)
    {
        var root = new RootCommand(T.Text["Cli.Root"]) { Data, Plugins, Urls, Demo };
        var serve = new Command("serve", T.Text["Cli.Serve"]) { Urls, Demo };
        root.SetAction(ServeAsync);
        serve.SetAction(ServeAsync);
        root.Add(serve);
        foreach (var capability in capabilities)
        {
            root.Add(capability(LaunchAsync));
        }

        return root;

        async Task<int> ServeAsync(ParseResult parsed, CancellationToken cancellationToken)
        {
            await using var app = compose(OptionsOf(parsed) with { IsServing = true });
            await app.PrepareAsync(cancellationToken);
            await app.RunAsync(cancellationToken);
            return 0;
        }

        async Task<WebApplication> LaunchAsync(ParseResult parsed, CancellationToken cancellationToken)
        {
            var app = compose(OptionsOf(parsed));
            await app.PrepareAsync(cancellationToken);
            return app;
        }
    }

    /// <summary>Runs what was typed; what cannot be understood ends as bad input.</summary>
    public static async Task<int> RunAsync(this RootCommand root, string[] args)
    {
        var parsed = root.Parse(args);
        var code = await parsed.InvokeAsync();
        return parsed.Errors.Count > 0 ? ExitCode.BadInput : code;
    }

    /// <summary>Migrations and what else has to be done before anything is served.</summary>
    public static async Task PrepareAsync(this WebApplication app, CancellationToken cancellationToken)
    {
        foreach (var step in app.Services.GetServices<IStartStep>())
        {
            await step.RunAsync(cancellationToken);
        }
    }

    private static RunOptions OptionsOf(ParseResult parsed) => new()
    {
        Data = parsed.GetValue(Data),
        Plugins = parsed.GetValue(Plugins),
        Urls = parsed.GetValue(Urls),
        Demo = parsed.GetValue(Demo),
    };
}
