using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.Directory.Import.Apply;
using ClassTeacherPlatform.Host.Directory.Import.Check;
using ClassTeacherPlatform.Host.Directory.Import.Columns;
using ClassTeacherPlatform.Host.Directory.Import.Planning;
using ClassTeacherPlatform.Host.Directory.Import.Reading;
using ClassTeacherPlatform.Host.Directory.Import.Start;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Directory.Import.CommandLine;

/// <summary>One import from the command line: the same check and the same operation as on the page; every question stays 'separate'.</summary>
internal sealed class ImportRun(CommandLineActor actor, ImportOutput output)
{
    public DateOnly? From { get; init; }

    public string? ClassForAll { get; init; }

    public string? Order { get; init; }

    public bool IsDryRun { get; init; }

    /// <returns>The exit code: 0 done or nothing wrong, 1 refused or errors in rows, 2 the file cannot be used.</returns>
    public async Task<int> RunAsync(byte[] file, CancellationToken cancellationToken)
    {
        var reading = SheetReader.Read(file);
        if (reading.Sheet is not { } sheet)
        {
            return output.Unusable(T.Text[$"Import.File.{reading.Problem}"]);
        }

        var columns = (await actor.Ask(new ReadColumns(sheet.Heads), cancellationToken)).Value!.Columns;
        var from = From ?? (await actor.Ask(new GetImportStart(), cancellationToken)).Value!.From;
        var choices = new ImportChoices { From = from, ClassForAll = ClassForAll, Order = Order };
        var check = await actor.Ask(new CheckImport(sheet, columns, choices), cancellationToken);
        if (!check.IsDone)
        {
            return output.Refused(check.Refusal);
        }

        var plan = check.Value;
        if (IsDryRun || plan.HasErrors || plan.IsEmpty)
        {
            return output.Plan(plan, null);
        }

        var year = plan.Year is null ? SchoolYearDetails.Around(from) : null;
        var outcome = await actor.Do(new ApplyImport(sheet, columns, choices) { Version = plan.Version, Year = year }, cancellationToken);
        return outcome.IsDone ? output.Plan(plan, outcome.Value) : output.Refused(outcome.Refusal);
    }
}
