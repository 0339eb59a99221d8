using System.Text;
using Autofac;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory.Import.Apply;
using ClassTeacherPlatform.Host.Directory.Import.Check;
using ClassTeacherPlatform.Host.Directory.Import.Columns;
using ClassTeacherPlatform.Host.Directory.Import.Planning;
using ClassTeacherPlatform.Host.Directory.Import.Reading;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Host.Tests.Kernel;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Tests.Directory.Import;

/// <summary>A secretary who loads lists into a real kernel.</summary>
internal sealed class ImportDesk(KernelFixture kernel) : IAsyncDisposable
{
    public static readonly DateOnly FirstOfSeptember = new(2026, 9, 1);

    public KernelFixture Kernel => kernel;

    public AccountId Secretary { get; } = kernel.Accounts.Add(Role.Secretary);

    public static async Task<ImportDesk> OpenAsync() => new(await KernelFixture.StartAsync());

    public static Sheet Sheet(string csv) => Sheet(Encoding.UTF8.GetBytes(csv));

    public static Sheet Sheet(byte[] file)
    {
        var reading = SheetReader.Read(file);
        Assert.Null(reading.Problem);
        return reading.Sheet!;
    }

    public static ImportChoices From(DateOnly day) => new() { From = day };

    public Task<Outcome<T>> Send<T>(IRequest<Outcome<T>> request) => kernel.Send(Secretary, request);

    public async Task<ImportPlan> CheckAsync(Sheet sheet, ImportChoices? choices = null)
    {
        var outcome = await Send(new CheckImport(sheet, ColumnGuess.Of(sheet.Heads), choices ?? From(FirstOfSeptember)));
        Assert.Null(outcome.Refusal);
        return outcome.Value!;
    }

    public Task<ImportPlan> CheckAsync(string csv, ImportChoices? choices = null) => CheckAsync(Sheet(csv), choices);

    /// <summary>Looks and applies, as a person does who agrees.</summary>
    public async Task<Outcome<ImportResult>> TryApplyAsync(Sheet sheet, ImportChoices? choices = null)
    {
        choices ??= From(FirstOfSeptember);
        var plan = await CheckAsync(sheet, choices);
        return await Send(new ApplyImport(sheet, ColumnGuess.Of(sheet.Heads), choices)
        {
            Version = plan.Version,
            Year = plan.Year is null ? SchoolYearDetails.Around(choices.From) : null,
        });
    }

    public async Task<ImportResult> ApplyAsync(string csv, ImportChoices? choices = null)
    {
        var outcome = await TryApplyAsync(Sheet(csv), choices);
        Assert.Null(outcome.Refusal);
        return outcome.Value!;
    }

    /// <summary>Reads the tables as they are.</summary>
    public T Read<T>(Func<KernelContext, T> read)
    {
        using var scope = kernel.Root.BeginLifetimeScope();
        return read(scope.Resolve<KernelContext>());
    }

    public DateOnly Today => kernel.Root.Resolve<ISchoolClock>().Today;

    public ValueTask DisposeAsync() => kernel.DisposeAsync();
}
