using System.Globalization;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Operations.Journal;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Operations.Seen;

/// <summary>The access records that the filter finds, as a spreadsheet.</summary>
[Requires(KernelPermissions.AccessRecords)]
internal sealed record ExportSeen(SeenFilter Filter, TableFormat Format) : Query<ExportedTable>;

internal sealed class ExportSeenHandler(SeenSearch search, OperationTitles titles, ITableWriter tables, ISchoolClock clock)
    : IRequestHandler<ExportSeen, Outcome<ExportedTable>>
{
    private static readonly string[] Heads = ["At", "Who", "Whom", "How"];

    public async Task<Outcome<ExportedTable>> Handle(ExportSeen request, CancellationToken cancellationToken)
    {
        var found = await search.FindAsync(request.Filter, cancellationToken);
        var rows = await search.NameAsync(await found.ToListAsync(cancellationToken), cancellationToken);
        var name = T.Text["Seen.FileName", clock.Today.ToString("O", CultureInfo.InvariantCulture)];
        return new ExportedTable(name, tables.Write(request.Format, [.. Heads.Select(head => T.Text[$"Seen.{head}"])], rows.Select(Cells)));
    }

    private IReadOnlyList<object?> Cells(SeenRow row) => [row.At, row.AccountName, row.Whom, titles.Of(row.Request)];
}
