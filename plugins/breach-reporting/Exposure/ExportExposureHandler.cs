using ClassTeacherPlatform.BreachReporting.Register;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Exposure;

internal sealed class ExportExposureHandler(IncidentReader reader, ExposureReader exposure, ITableWriter tables) : IRequestHandler<ExportExposure, Outcome<ExportedTable>>
{
    private static readonly string[] Heads = ["At", "Who", "What", "Whom"];

    public async Task<Outcome<ExportedTable>> Handle(ExportExposure request, CancellationToken cancellationToken)
    {
        if (await reader.OneAsync(request.Number, cancellationToken) is not { } facts)
        {
            return IncidentDesk.Unknown;
        }

        var list = await exposure.ReadAsync(facts, cancellationToken);
        var rows = list.Reads.Select(IReadOnlyList<object?> (r) => [r.At, r.AccountName, r.Title, r.Whom]);
        return new ExportedTable(
            T.Text["Exposure.FileName", facts.Number], tables.Write(request.Format, [.. Heads.Select(head => T.Text[$"Exposure.{head}"])], rows));
    }
}
