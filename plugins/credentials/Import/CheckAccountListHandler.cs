using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Credentials.Import;

internal sealed class CheckAccountListHandler(ITableReader tables, AccountPlanner planner, IDirectory directory, ISchoolClock clock)
    : IRequestHandler<CheckAccountList, Outcome<AccountPlan>>, IRequestHandler<CheckSchoolAccountList, Outcome<AccountPlan>>
{
    public Task<Outcome<AccountPlan>> Handle(CheckAccountList request, CancellationToken cancellationToken) =>
        PlanAsync(request.File, [request.ClassId], cancellationToken);

    public async Task<Outcome<AccountPlan>> Handle(CheckSchoolAccountList request, CancellationToken cancellationToken) =>
        await PlanAsync(request.File, [.. (await directory.ClassesAsync(clock.Today, cancellationToken)).Select(c => c.Id)], cancellationToken);

    private async Task<Outcome<AccountPlan>> PlanAsync(byte[] file, IReadOnlyCollection<SchoolClassId> classes, CancellationToken cancellationToken)
    {
        var table = tables.Read(file);
        if (table.Problem is { } problem)
        {
            return Refusal.Because($"Import.File.{problem}");
        }

        return AccountListReader.Read(table.Rows) switch
        {
            null => Refusal.Because("Import.File.NoHeads"),
            [] => Refusal.Because("Import.File.Empty"),
            var rows => await planner.PlanAsync(rows, await directory.RostersAsync(classes, clock.Today, cancellationToken), cancellationToken),
        };
    }
}
