using System.CommandLine;
using System.Text.Json.Nodes;
using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary><c>plugins list|enable ID|disable ID|verify PATH</c>: edits the file and reads the folders; no plugin's code runs.</summary>
internal static class PluginsCommand
{
    private static readonly Option<bool> AsJson = new("--json") { Description = T.Text["Cli.Plugins.Json"] };
    private static readonly Argument<string> Id = new("ID") { Description = T.Text["Cli.Plugins.Id"] };
    private static readonly Argument<string> Folder = new("PATH") { Description = T.Text["Cli.Plugins.Path"] };

    public static Command Create(Launch launch)
    {
        var list = new Command("list", T.Text["Cli.Plugins.List"]) { AsJson };
        list.SetAction((parsed, cancellationToken) => ListAsync(launch, parsed, cancellationToken));
        var enable = new Command("enable", T.Text["Cli.Plugins.Enable"]) { Id };
        enable.SetAction((parsed, cancellationToken) => SwitchAsync(launch, parsed, isEnabled: true, cancellationToken));
        var disable = new Command("disable", T.Text["Cli.Plugins.Disable"]) { Id };
        disable.SetAction((parsed, cancellationToken) => SwitchAsync(launch, parsed, isEnabled: false, cancellationToken));
        var verify = new Command("verify", T.Text["Cli.Plugins.Verify"]) { Folder };
        verify.SetAction((parsed, _) => VerifyAsync(parsed));
        return new Command("plugins", T.Text["Cli.Plugins.Command"]) { list, enable, disable, verify };
    }

    private static async Task<int> ListAsync(Launch launch, ParseResult parsed, CancellationToken cancellationToken)
    {
        var console = parsed.InvocationConfiguration;
        await using var app = await launch(parsed, cancellationToken);
        var catalog = app.Services.GetRequiredService<PluginCatalog>();
        await console.Output.WriteLineAsync(parsed.GetValue(AsJson) ? PluginsOutput.Json(catalog.All) : PluginsOutput.Table(catalog.All));
        if (catalog.FileProblem is not { } problem)
        {
            return ExitCode.Done;
        }

        await console.Error.WriteLineAsync(T.Text["Cli.Plugins.FileProblem", problem]);
        return ExitCode.Refused;
    }

    private static async Task<int> SwitchAsync(Launch launch, ParseResult parsed, bool isEnabled, CancellationToken cancellationToken)
    {
        var console = parsed.InvocationConfiguration;
        var id = parsed.GetRequiredValue(Id);
        await using var app = await launch(parsed, cancellationToken);
        var inventory = app.Services.GetRequiredService<PluginInventory>();
        if (!inventory.Knows(id))
        {
            await console.Error.WriteLineAsync(T.Text["Cli.Plugins.Unknown", id]);
            return ExitCode.BadInput;
        }

        inventory.WriteDown();
        if (app.Services.GetRequiredService<PluginsFile>().Set(id, "enabled", JsonValue.Create(isEnabled)) is { } problem)
        {
            await console.Error.WriteLineAsync(problem.ToString());
            return ExitCode.Refused;
        }

        await console.Output.WriteLineAsync(T.Text[$"Cli.Plugins.Wanted.{isEnabled}", id, inventory.FilePath]);
        return ExitCode.Done;
    }

    private static async Task<int> VerifyAsync(ParseResult parsed)
    {
        var console = parsed.InvocationConfiguration;
        var folder = Path.GetFullPath(parsed.GetRequiredValue(Folder));
        if (!System.IO.Directory.Exists(folder))
        {
            await console.Error.WriteLineAsync(T.Text["Cli.Plugins.NoFolder", folder]);
            return ExitCode.BadInput;
        }

        var plugin = ManifestReader.Read(folder);
        if (plugin.Problem is { } problem)
        {
            await console.Error.WriteLineAsync(T.Text["Cli.Plugins.Bad", problem]);
            return ExitCode.Refused;
        }

        await console.Output.WriteLineAsync(T.Text["Cli.Plugins.Good", plugin.Id, plugin.Version]);
        return ExitCode.Done;
    }
}
