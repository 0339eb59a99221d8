using ClassTeacherPlatform.PaperExtracts.Marks;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.PaperExtracts.Register;

internal sealed class ExportExtractsHandler(LineReader lines, ITableWriter tables, ISchoolClock clock) : IRequestHandler<ExportExtracts, Outcome<byte[]>>
{
    private static readonly string[] Heads =
    [
        "Number", "Standing", "Student", "Class", "Recipient", "Capacity", "Period", "AsOf", "Source", "Ground", "IssuedAt", "IssuedBy", "HandedOn", "Place",
        "Scan", "Recall", "Void", "Sha256", "Attached", "AttachedSha256",
    ];

    public async Task<Outcome<byte[]>> Handle(ExportExtracts request, CancellationToken cancellationToken)
    {
        var found = await lines.ReadAsync(request.StudentIds, request.ExtractIds, cancellationToken);
        return tables.Write(request.Format, [.. Heads.Select(head => T.Text[$"Export.{head}"])], found.Select(Cells));
    }

    private IReadOnlyList<object?> Cells(ExtractLine line) =>
    [
        line.Number,
        Say.Standing(line.Standing),
        line.Student.Full,
        line.ClassName,
        line.Recipient,
        Say.Capacity(line.Capacity),
        line.PeriodName,
        line.AsOf,
        line.Source,
        Say.Grounds(line.Grounds),
        line.IssuedAt,
        line.IssuedBy,
        line.HandedOn,
        line.Place,
        line.ScanName,
        line.RecallReason,
        Say.Void(line, clock),
        line.Sha256,
        line.AttachedName,
        line.AttachedSha256,
    ];
}
