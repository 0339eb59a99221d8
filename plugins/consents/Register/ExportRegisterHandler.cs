using System.Globalization;
using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Consents.Register;

internal sealed class ExportRegisterHandler(ConsentsContext store, IDirectory directory, ISchoolClock clock, ConsentSettings settings, ITableWriter tables)
    : IRequestHandler<ExportRegister, Outcome<ExportedRegister>>
{
    private static readonly string[] Heads =
    [
        "Number", "EventOn", "RegisteredAt", "Student", "Class", "Signer", "Capacity", "Proof", "DocumentSeen", "Form", "Version", "Sha256",
        "Kind", "Standing", "Route", "Original", "Scan", "Reason", "InSchoolSystem", "RegisteredBy",
    ];

    public async Task<Outcome<ExportedRegister>> Handle(ExportRegister request, CancellationToken cancellationToken)
    {
        var rows = await new RowReader(store, directory, clock, settings).ReadAsync(request.StudentIds, request.EntryIds, cancellationToken);
        var heads = Heads.Select(head => T.Text[$"Register.Head.{head}"]).ToList();
        return new ExportedRegister(T.Text["Register.FileName", clock.Today.ToString("O", CultureInfo.InvariantCulture)], tables.Write(request.Format, heads, rows.Select(Cells)));
    }

    private static IReadOnlyList<object?> Cells(RegisterRow row) =>
    [
        row.Number,
        row.EventOn,
        row.RegisteredAt,
        row.Student,
        row.ClassName,
        row.Signer,
        RowTexts.Capacity(row),
        row.Proof,
        row.DocumentSeen ? T.Text["Forms.Yes"] : null,
        row.FormTitle,
        row.Version,
        row.Sha256,
        RowTexts.Kind(row.Kind),
        RowTexts.Standing(row.Standing),
        RowTexts.Route(row.Route),
        row.OriginalPlace,
        row.Scan,
        row.Reason,
        row.InSchoolSystemOn,
        row.RegisteredBy,
    ];
}
