using System.Globalization;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Demo;

/// <summary>What whoever started the host reads on the console: where it is, how to sign in, where the data lies. In both languages, since a stranger reads it first.</summary>
internal sealed class Greeting(
    DemoFolder folder, DemoPassword password, HostPaths paths, IServer server, IDbContextFactory<AccountsContext> accounts) : IHostedLifecycleService
{
    private static readonly string[] Languages = ["ru", "en"];

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        var lines = new List<string> { string.Empty };
        foreach (var language in Languages)
        {
            lines.AddRange(await SayAsync(language, cancellationToken));
            lines.Add(string.Empty);
        }

        Console.WriteLine(string.Join(Environment.NewLine, lines));
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<IReadOnlyList<string>> SayAsync(string language, CancellationToken cancellationToken)
    {
        var addresses = server.Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        var lines = new List<string>
        {
            Text(language, "Greeting.Address", string.Join(", ", addresses)),
            Text(language, "Greeting.Data", paths.DataFolder),
        };
        if (folder.WasRefused)
        {
            lines.Add(Text(language, "Greeting.NoDemoInProduction"));
        }

        if (folder.HoldsDemo)
        {
            lines.AddRange(SayDemo(language));
        }
        else if (!await AnyAccountAsync(cancellationToken))
        {
            lines.Add(Text(language, "Greeting.NoAccounts"));
        }

        return lines;
    }

    private IEnumerable<string> SayDemo(string language)
    {
        yield return Text(language, folder.IsLenient ? "Greeting.Demo" : "Greeting.DemoInProduction");
        yield return Text(language, "Greeting.Accounts", string.Join(", ", DemoPlan.Read().Accounts.Select(a => a.Login)));
        yield return password.Kept() is { } kept
            ? Text(language, "Greeting.Password", kept, password.File)
            : Text(language, folder.IsNew ? "Greeting.PasswordFromVariable" : "Greeting.PasswordOfFirstRun", DemoPassword.Variable);
    }

    private async Task<bool> AnyAccountAsync(CancellationToken cancellationToken)
    {
        await using var context = await accounts.CreateDbContextAsync(cancellationToken);
        return await context.Users.AnyAsync(cancellationToken);
    }

    private static string Text(string language, string key, params object[] arguments) =>
        "  " + string.Format(CultureInfo.InvariantCulture, T.Text.In(language, key)!, arguments);
}
