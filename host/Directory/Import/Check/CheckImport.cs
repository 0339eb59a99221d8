using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Directory.Import.Columns;
using ClassTeacherPlatform.Host.Directory.Import.Parsing;
using ClassTeacherPlatform.Host.Directory.Import.Planning;
using ClassTeacherPlatform.Host.Directory.Import.Reading;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Host.Directory.Import.Check;

/// <summary>The dry run: what applying this file would do.</summary>
[Requires(KernelPermissions.Import)]
internal sealed record CheckImport(Sheet Sheet, ColumnMapping Columns, ImportChoices Choices) : Query<ImportPlan>;

internal sealed class CheckImportHandler(KernelContext store, ISchoolClock clock) : IRequestHandler<CheckImport, Outcome<ImportPlan>>
{
    public async Task<Outcome<ImportPlan>> Handle(CheckImport request, CancellationToken cancellationToken)
    {
        if (request.Columns.Problems(request.Choices.ClassForAll).FirstOrDefault() is { } problem)
        {
            return Refusal.Because(problem);
        }

        var directory = await DirectorySnapshot.ReadAsync(store, request.Choices.From, cancellationToken);
        var file = FileParser.Parse(request.Sheet, request.Columns, request.Choices.ClassForAll, request.Choices.Without, clock.Today);
        return new ImportPlanner(directory, request.Choices).Plan(file);
    }
}
