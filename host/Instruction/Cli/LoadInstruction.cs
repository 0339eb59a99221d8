using System.CommandLine;
using System.Globalization;
using ClassTeacherPlatform.Host.Cli;
using ClassTeacherPlatform.Host.DataFiles;
using ClassTeacherPlatform.Host.Instruction.Changes;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Blazor.Pages;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Instruction.Cli;

/// <summary>Reads a file, says what it changes, and registers it as a further edition.</summary>
internal sealed class LoadInstruction(IServiceProvider services, InvocationConfiguration console)
{
    private readonly CommandLineActor _actor = services.GetRequiredService<CommandLineActor>();

    public async Task<int> RunAsync(string path, string? from, bool dryRun, CancellationToken cancellationToken)
    {
        DateOnly? given = null;
        if (from is not null)
        {
            if (!DateOnly.TryParseExact(from, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                return await SayAsync(ExitCode.BadInput, T.Text["Cli.Calendar.BadDate", from]);
            }

            given = day;
        }

        if (!File.Exists(path))
        {
            return await SayAsync(ExitCode.BadInput, T.Text["Cli.NoFile", path]);
        }

        if (FileText.Of(await File.ReadAllBytesAsync(path, cancellationToken)) is not { } text)
        {
            return await SayAsync(ExitCode.BadInput, T.Text["File.Encoding"]);
        }

        var preview = (await _actor.Ask(new PreviewEdition(text), cancellationToken)).Value!;
        return preview.Changes is null
            ? await SayAsync(ExitCode.BadInput, [.. preview.Problems.Select(p => p.ToString())])
            : await ApplyAsync(text, preview, preview.Changes, given, dryRun, cancellationToken);
    }

    private async Task<int> ApplyAsync(
        string text, EditionPreview preview, EditionChanges changes, DateOnly? given, bool dryRun, CancellationToken cancellationToken)
    {
        foreach (var line in ChangeTexts.Of(changes))
        {
            await console.Output.WriteLineAsync(line);
        }

        if (changes.IsNone || dryRun)
        {
            await console.Output.WriteLineAsync(T.Text[changes.IsNone ? "Instruction.NoChanges" : "Cli.Instruction.NotStored"]);
            return ExitCode.Done;
        }

        var day = given ?? preview.File!.Edition.EffectiveFrom ?? services.GetRequiredService<ISchoolClock>().Today;
        var stored = await _actor.Do(new StoreEdition(text, day, preview.Newest), cancellationToken);
        if (!stored.IsDone)
        {
            return await SayAsync(ExitCode.Refused, Describe(stored.Refusal));
        }

        await console.Output.WriteLineAsync(T.Text["Cli.Instruction.Stored", day.ToString("O", CultureInfo.InvariantCulture)]);
        return ExitCode.Done;
    }

    private string Describe(Refusal refusal) => services.GetRequiredService<IRefusalTexts>().Describe(refusal, typeof(LoadInstruction).Assembly);

    private async Task<int> SayAsync(int code, params string[] lines)
    {
        foreach (var line in lines)
        {
            await console.Error.WriteLineAsync(line);
        }

        return code;
    }
}
