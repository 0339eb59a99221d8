using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory.Import.Columns;
using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Directory.Import.Planning;
using ClassTeacherPlatform.Host.Directory.Import.Reading;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Directory.Import.Apply;

/// <summary>Applies a file as one operation: all of it, or nothing.</summary>
[Requires(KernelPermissions.Import)]
internal sealed record ApplyImport(Sheet Sheet, ColumnMapping Columns, ImportChoices Choices) : Command<ImportResult>
{
    /// <summary>The state of the directory that the person has looked at (<see cref="ImportPlan.Version"/>).</summary>
    public required long Version { get; init; }

    /// <summary>The school's name and address; null leaves them as they are.</summary>
    public SchoolDetails? School { get; init; }

    /// <summary>The school year to make where none holds the day.</summary>
    public SchoolYearDetails? Year { get; init; }
}

internal sealed class ApplyImportHandler(KernelContext store, ISchoolClock clock, IDirectory directory) : IRequestHandler<ApplyImport, Outcome<ImportResult>>
{
    public async Task<Outcome<ImportResult>> Handle(ApplyImport request, CancellationToken cancellationToken)
    {
        var choices = request.Choices;
        if (request.Columns.Problems(choices.ClassForAll).FirstOrDefault() is { } problem)
        {
            return Refusal.Because(problem);
        }

        var snapshot = await DirectorySnapshot.ReadAsync(store, choices.From, cancellationToken);
        if (snapshot.Version != request.Version)
        {
            return await OvertakenAsync(snapshot.Version, cancellationToken);
        }

        var plan = new ImportPlanner(snapshot, choices).Plan(
            FileParser.Parse(request.Sheet, request.Columns, choices.ClassForAll, choices.Without, clock.Today));
        if (Refuse(plan, request) is { } refusal)
        {
            return refusal;
        }

        store.ChangeTracker.AutoDetectChangesEnabled = false;
        var result = new PlanWriter(store, plan, request).Write();
        await RememberAsync(request, cancellationToken);
        store.ChangeTracker.DetectChanges();
        return result;
    }

    private static Refusal? Refuse(ImportPlan plan, ApplyImport request) =>
        plan.HasErrors ? Refusal.Because("Import.HasErrors")
        : plan.Students.Count == 0 ? Refusal.Because("Import.NothingToDo")
        : plan.NeedsOrder ? Refusal.Because("Import.OrderMissing")
        : plan.Year is null && request.Year is null ? Refusal.Because("Import.YearMissing")
        : null;

    /// <summary>Somebody changed the directory while this person looked at the dry run.</summary>
    private async Task<Refusal> OvertakenAsync(long version, CancellationToken cancellationToken)
    {
        if (await store.Operations.FindAsync([version], cancellationToken) is not { } operation)
        {
            return Refusal.Because("Import.Overtaken");
        }

        var names = await directory.AccountNamesAsync([operation.AccountId], cancellationToken);
        return new Refusal.Overtaken(names.GetValueOrDefault(operation.AccountId, "—"), operation.ReceivedAt, "Import.Overtaken");
    }

    private async Task RememberAsync(ApplyImport request, CancellationToken cancellationToken) =>
        await RememberedColumns.KeepAsync(store, request.Sheet.Heads, request.Columns, cancellationToken);
}
