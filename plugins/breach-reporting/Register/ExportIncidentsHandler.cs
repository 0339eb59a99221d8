using System.Globalization;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Register;

internal sealed class ExportIncidentsHandler(IncidentReader reader, IncidentLines lines, ITableWriter tables, ISchoolClock clock)
    : IRequestHandler<ExportIncidents, Outcome<ExportedTable>>
{
    private static readonly string[] Heads = ["Number", "State", "LearnedAt", "ReportedBy", "Systems", "Owners", "Leak", "Due", "FromWhen", "RestoredAt", "EndedAt"];

    public async Task<Outcome<ExportedTable>> Handle(ExportIncidents request, CancellationToken cancellationToken)
    {
        var found = IncidentSearch.Find(await reader.AllAsync(cancellationToken), request.Search);
        var rows = lines.Of(found, withFamilies: true).Select(Cells);
        return new ExportedTable(
            T.Text["Register.FileName", clock.Today.ToString("O", CultureInfo.InvariantCulture)],
            tables.Write(request.Format, [.. Heads.Select(head => T.Text[$"Register.Head.{head}"])], rows));
    }

    private static IReadOnlyList<object?> Cells(IncidentLine line) =>
    [
        line.Number,
        T.Text[$"Register.State.{line.State}"],
        line.LearnedAt,
        line.ReportedByName,
        string.Join(", ", line.Systems.Select(s => T.Text[$"Access.{s}"])),
        string.Join("; ", line.Owners),
        T.Text[$"Leak.{line.Leak}"],
        line.Notice.Day,
        line.FromWhen,
        line.RestoredAt,
        line.EndedAt,
    ];
}
