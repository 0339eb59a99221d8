using System.CommandLine;
using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Instruction.Cli;

/// <summary><c>instruction show [--json]</c> and <c>instruction load FILE [--dry-run]</c>.</summary>
internal static class InstructionCommand
{
    private static readonly Option<bool> Json = new("--json") { Description = T.Text["Cli.Json"] };
    private static readonly Argument<string> File = new("FILE") { Description = T.Text["Cli.Instruction.File"] };
    private static readonly Option<bool> DryRun = new("--dry-run") { Description = T.Text["Cli.Instruction.DryRun"] };
    private static readonly Option<string?> From = new("--from") { Description = T.Text["Cli.Instruction.From"], HelpName = "DATE" };

    public static Command Create(Launch launch)
    {
        var show = new Command("show", T.Text["Cli.Instruction.Show"]) { Json };
        show.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = await launch(parsed, cancellationToken);
            return await new ShowInstruction(app.Services, parsed.InvocationConfiguration).RunAsync(parsed.GetValue(Json), cancellationToken);
        });
        var load = new Command("load", T.Text["Cli.Instruction.Load"]) { File, DryRun, From };
        load.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = await launch(parsed, cancellationToken);
            return await new LoadInstruction(app.Services, parsed.InvocationConfiguration)
                .RunAsync(parsed.GetRequiredValue(File), parsed.GetValue(From), parsed.GetValue(DryRun), cancellationToken);
        });
        return new Command("instruction", T.Text["Cli.Instruction"]) { show, load };
    }
}
