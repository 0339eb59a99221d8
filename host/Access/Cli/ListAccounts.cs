using System.CommandLine;
using System.Text.Json;
using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.DataFiles;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Calendar;

namespace ClassTeacherPlatform.Host.Access.Cli;

/// <summary>The accounts of staff with what they hold today.</summary>
internal sealed class ListAccounts(IServiceProvider services, InvocationConfiguration console)
{
    private readonly DateOnly _today = services.GetRequiredService<ISchoolClock>().Today;

    public async Task<int> RunAsync(bool json, CancellationToken cancellationToken)
    {
        var all = (await services.GetRequiredService<CommandLineActor>().Ask(new GetAccounts(string.Empty), cancellationToken)).Value!;
        await console.Output.WriteLineAsync(json ? Json(all) : Table(all));
        return ExitCode.Done;
    }

    private static string StateOf(AccountView account) =>
        account.FrozenSince is not null ? "frozen" : account.LockedUntil is not null ? "locked" : "active";

    private string Json(IReadOnlyList<AccountView> all) => JsonSerializer.Serialize(
        all.Select(a => new
        {
            id = a.Id.Value,
            login = a.Login,
            name = a.Name,
            state = StateOf(a),
            secondFactor = a.HasSecondFactor,
            roles = RolesOf(a),
            classes = ClassesOf(a),
        }),
        DataJson.Options);

    private string Table(IReadOnlyList<AccountView> all)
    {
        var width = all.Select(a => a.Login.Length).DefaultIfEmpty().Max();
        return all.Count == 0
            ? T.Text["Accounts.None"]
            : string.Join(Environment.NewLine, all.Select(a =>
                $"{a.Login.PadRight(width)}  {T.Text[$"Accounts.State.{StateOf(a)}"]}  {string.Join(", ", RolesOf(a).Concat(ClassesOf(a)))}  {a.Name}"));
    }

    private IEnumerable<string> RolesOf(AccountView account) => account.Roles.Where(r => r.HoldsOn(_today)).Select(r => r.Role);

    private IEnumerable<string> ClassesOf(AccountView account) => account.Classes.Where(c => c.HoldsOn(_today)).Select(c => c.Name);
}
