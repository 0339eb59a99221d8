using System.CommandLine;
using System.Text.Json;
using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.DataFiles;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Instruction.Cli;

/// <summary>The instruction in force, clause by clause, with how its duties stand.</summary>
internal sealed class ShowInstruction(IServiceProvider services, InvocationConfiguration console)
{
    public async Task<int> RunAsync(bool json, CancellationToken cancellationToken)
    {
        var outcome = await services.GetRequiredService<CommandLineActor>().Ask(new GetInstruction(), cancellationToken);
        if (!outcome.IsDone)
        {
            await console.Error.WriteLineAsync(T.Text["Refused.Forbidden"]);
            return ExitCode.Refused;
        }

        await console.Output.WriteLineAsync(json ? Json(outcome.Value) : Table(outcome.Value));
        return ExitCode.Done;
    }

    private static string Json(InstructionView view) => JsonSerializer.Serialize(
        view.Clauses.Select(c => new
        {
            number = c.Clause.Number,
            title = c.Clause.Title,
            gap = c.IsGap,
            duties = c.Duties.Select(d => new { id = d.Id, title = d.Title, module = d.Module, standing = d.Standing }),
        }),
        DataJson.Options);

    private static string Table(InstructionView view)
    {
        var rows = view.Clauses.SelectMany(Rows).ToList();
        var (first, second) = (rows.Max(r => r.Number.Length), rows.Max(r => r.What.Length));
        var lines = rows.Select(r => $"{r.Number.PadRight(first)}  {r.What.PadRight(second)}  {r.State}".TrimEnd());
        var gaps = view.Gaps.Select(g => g.Clause.Printed.ToString()).ToList();
        return string.Join(Environment.NewLine, gaps.Count == 0 ? lines : [.. lines, string.Empty, T.Text["Instruction.Gaps", string.Join(", ", gaps)]]);
    }

    private static IEnumerable<(string Number, string What, string State)> Rows(ClauseView clause)
    {
        yield return (clause.Clause.Printed.ToString(), clause.Clause.Title.ToString(), string.Empty);
        foreach (var duty in clause.Duties)
        {
            yield return (string.Empty, "  " + duty.Id, T.Text[$"Instruction.Standing.{duty.Standing}"]);
        }
    }
}
