using System.CommandLine;
using System.Text.Json;
using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.DataFiles;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Operations.Cli;

/// <summary><c>operations verify [--json]</c>: 0 where the chain is whole, 1 where anything in it does not hold.</summary>
internal static class OperationsCommand
{
    private static readonly Option<bool> Json = new("--json") { Description = T.Text["Cli.Json"] };

    public static Command Create(Launch launch)
    {
        var verify = new Command("verify", T.Text["Cli.Operations.Verify"]) { Json };
        verify.SetAction(async (parsed, cancellationToken) =>
        {
            await using var app = await launch(parsed, cancellationToken);
            var report = await Task.Run(() => app.Services.GetRequiredService<OperationVerifier>().Verify(cancellationToken), cancellationToken);
            await parsed.InvocationConfiguration.Output.WriteLineAsync(parsed.GetValue(Json) ? ToJson(report) : ToText(report));
            return report.Problems.Count == 0 ? ExitCode.Done : ExitCode.Refused;
        });
        return new Command("operations", T.Text["Cli.Operations"]) { verify };
    }

    private static string ToJson(VerificationReport report) => JsonSerializer.Serialize(
        new
        {
            whole = report.Problems.Count == 0,
            operations = report.Operations,
            entries = report.Entries,
            head = report.HeadHash,
            problems = report.Problems.Select(p => new { operation = p.OperationSeq, kind = p.Kind, register = p.Register }),
        },
        DataJson.Options);

    private static string ToText(VerificationReport report) => string.Join(
        Environment.NewLine,
        [
            T.Text[report.Problems.Count == 0 ? "Operations.Whole" : "Operations.Broken", report.Operations, report.Entries, report.Problems.Count],
            .. report.Problems.Select(VerificationTexts.Of),
            T.Text["Operations.Head", report.HeadHash],
        ]);
}
