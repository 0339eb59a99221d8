using System.Globalization;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Operations.Journal;

/// <summary>The journal as a spreadsheet: all that the filter finds.</summary>
[Requires(KernelPermissions.Operations)]
internal sealed record ExportOperations(OperationFilter Filter, TableFormat Format) : Query<ExportedTable>;

internal sealed class ExportOperationsHandler(
    OperationSearch search, OperationViews views, OperationTitles titles, ITableWriter tables, ISchoolClock clock)
    : IRequestHandler<ExportOperations, Outcome<ExportedTable>>
{
    private static readonly string[] Heads = ["Number", "At", "Who", "What", "Registers", "State", "Incident", "Hash"];

    public async Task<Outcome<ExportedTable>> Handle(ExportOperations request, CancellationToken cancellationToken)
    {
        var rows = await views.OfAsync(await search.Find(request.Filter).ToListAsync(cancellationToken), cancellationToken);
        var heads = Heads.Select(head => T.Text[$"Operations.Column.{head}"]).ToList();
        var name = T.Text["Operations.FileName", clock.Today.ToString("O", CultureInfo.InvariantCulture)];
        return new ExportedTable(name, tables.Write(request.Format, heads, rows.Select(Cells)));
    }

    private IReadOnlyList<object?> Cells(OperationView row) =>
    [
        row.Seq,
        row.ReceivedAt,
        row.AccountName,
        titles.Of(row.Type),
        titles.Registers(row.Registers),
        OperationTitles.State(row.Void),
        row.Void?.Incident,
        row.Hash,
    ];
}
