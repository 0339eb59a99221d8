using System.CommandLine;
using ClassTeacherPlatform.Host.Access.Accounts;
using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Directory.Lists;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Blazor.Pages;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Access.Cli;

/// <summary>Opens one account; its first password comes from the environment, or is generated and printed this once.</summary>
internal sealed class AddAccountRun(IServiceProvider services, InvocationConfiguration console)
{
    public const string PasswordVariable = "CTP_ACCOUNT_PASSWORD";

    private readonly CommandLineActor _actor = services.GetRequiredService<CommandLineActor>();

    public async Task<int> RunAsync(AskedAccount asked, CancellationToken cancellationToken)
    {
        var known = (await _actor.Ask(new GetLists(), cancellationToken)).Value!.Classes.ToDictionary(c => c.Name, c => c.Id);
        var names = asked.Classes.Select(c => ClassNames.Parse(c)!.Value.Name).ToList();
        if (names.Find(n => !known.ContainsKey(n)) is { } missing)
        {
            await console.Error.WriteLineAsync(T.Text["Cli.Accounts.NoClass", missing]);
            return ExitCode.Refused;
        }

        var given = Environment.GetEnvironmentVariable(PasswordVariable);
        var password = string.IsNullOrEmpty(given) ? FirstPassword.New() : given;
        var added = await _actor.Do(Command(asked, [.. names.Select(n => known[n])], password), cancellationToken);
        if (!added.IsDone)
        {
            await console.Error.WriteLineAsync(Describe(added.Refusal));
            return ExitCode.Refused;
        }

        await console.Output.WriteLineAsync(T.Text["Cli.Accounts.Added", asked.Login]);
        await console.Output.WriteLineAsync(
            string.IsNullOrEmpty(given) ? T.Text["Cli.Accounts.Password", password] : T.Text["Cli.Accounts.PasswordGiven", PasswordVariable]);
        return ExitCode.Done;
    }

    private AddAccount Command(AskedAccount asked, IReadOnlyList<SchoolClassId> classes, string password) => new()
    {
        Login = asked.Login,
        Name = asked.Name,
        Role = asked.Role,
        From = asked.Day ?? services.GetRequiredService<ISchoolClock>().Today,
        Order = asked.Order,
        Classes = classes,
        Password = password,
    };

    private string Describe(Refusal refusal) => services.GetRequiredService<IRefusalTexts>().Describe(refusal, typeof(AddAccountRun).Assembly);
}
