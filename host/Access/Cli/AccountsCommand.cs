using System.CommandLine;
using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Access.Cli;

/// <summary><c>accounts add LOGIN --name NAME --role ROLE [--class CLASS --from DATE]</c> and <c>accounts list [--json]</c>.</summary>
internal static class AccountsCommand
{
    private static readonly Argument<string> Login = new("LOGIN") { Description = T.Text["Cli.Accounts.Login"] };
    private static readonly Option<string> Name = new("--name") { Description = T.Text["Cli.Accounts.Name"], HelpName = "NAME", Required = true };
    private static readonly Option<string> Role = new("--role")
    {
        Description = T.Text["Cli.Accounts.Role", string.Join(", ", Access.Role.Given)],
        HelpName = "ROLE",
        Required = true,
    };
    private static readonly Option<string[]> Class = new("--class") { Description = T.Text["Cli.Accounts.Class"], HelpName = "CLASS" };
    private static readonly Option<string?> From = new("--from") { Description = T.Text["Cli.Accounts.From"], HelpName = "DATE" };
    private static readonly Option<string?> Order = new("--order") { Description = T.Text["Cli.Accounts.Order"], HelpName = "TEXT" };
    private static readonly Option<bool> Json = new("--json") { Description = T.Text["Cli.Json"] };

    public static Command Create(Launch launch)
    {
        var add = new Command("add", T.Text["Cli.Accounts.Add", AddAccountRun.PasswordVariable]) { Login, Name, Role, Class, From, Order };
        add.SetAction(async (parsed, cancellationToken) =>
        {
            var asked = new AskedAccount(
                parsed.GetRequiredValue(Login), parsed.GetRequiredValue(Name), parsed.GetRequiredValue(Role), parsed.GetValue(Class) ?? [],
                parsed.GetValue(From), parsed.GetValue(Order));
            if (asked.Problem is { } problem)
            {
                await parsed.InvocationConfiguration.Error.WriteLineAsync(problem);
                return ExitCode.BadInput;
            }

            await using var app = await launch(parsed, cancellationToken);
            return await new AddAccountRun(app.Services, parsed.InvocationConfiguration).RunAsync(asked, cancellationToken);
        });
        var list = new Command("list", T.Text["Cli.Accounts.List"]) { Json };
        list.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = await launch(parsed, cancellationToken);
            return await new ListAccounts(app.Services, parsed.InvocationConfiguration).RunAsync(parsed.GetValue(Json), cancellationToken);
        });
        return new Command("accounts", T.Text["Cli.Accounts"]) { add, list };
    }
}
