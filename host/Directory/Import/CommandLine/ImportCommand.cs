using System.CommandLine;
using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Directory.Import.CommandLine;

/// <summary><c>import students FILE [--dry-run]</c>.</summary>
internal static class ImportCommand
{
    private static readonly Argument<FileInfo> File = new("FILE") { Description = T.Text["Cli.Import.File"] };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = T.Text["Cli.Import.DryRun"] };
    private static readonly Option<string?> Class = new("--class") { Description = T.Text["Cli.Import.Class"], HelpName = "CLASS" };
    private static readonly Option<string?> From = new("--from") { Description = T.Text["Cli.Import.From"], HelpName = "DATE" };
    private static readonly Option<string?> Order = new("--order") { Description = T.Text["Cli.Import.Order"], HelpName = "TEXT" };
    private static readonly Option<bool> Json = new("--json") { Description = T.Text["Cli.Import.Json"] };

    public static Command Create(Launch launch)
    {
        var students = new Command("students", T.Text["Cli.Import.Students"]) { File, DryRun, Class, From, Order, Json };
        students.SetAction(async (parsed, cancellationToken) =>
        {
            var output = new ImportOutput(parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, parsed.GetValue(Json));
            var file = parsed.GetRequiredValue(File);
            if (!file.Exists)
            {
                return output.Unusable(T.Text["Cli.Import.NoFile", file.Name]);
            }

            var day = parsed.GetValue(From);
            if (day is not null && Days.Parse(day) is null)
            {
                return output.Unusable(T.Text["Cli.Import.NoDay", day]);
            }

            await using var app = await launch(parsed, cancellationToken);
            var run = new ImportRun(app.Services.GetRequiredService<CommandLineActor>(), output)
            {
                From = day is null ? null : Days.Parse(day),
                ClassForAll = parsed.GetValue(Class),
                Order = parsed.GetValue(Order),
                IsDryRun = parsed.GetValue(DryRun),
            };
            return await run.RunAsync(await System.IO.File.ReadAllBytesAsync(file.FullName, cancellationToken), cancellationToken);
        });
        return new Command("import", T.Text["Cli.Import"]) { students };
    }
}
