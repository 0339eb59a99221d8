using System.Globalization;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Credentials.Register;

internal sealed class SlipRegisterHandler(RegisterReader reader, IDirectory directory, ITableWriter tables, ISchoolClock clock)
    : IRequestHandler<GetSlipRegister, Outcome<SlipRegister>>, IRequestHandler<ExportSlipRegister, Outcome<ExportedTable>>
{
    private static readonly string[] Heads =
        ["Number", "What", "On", "Holder", "Credential", "Login", "Recipient", "Capacity", "Proof", "Way", "Place", "Scan", "Note", "RegisteredAt", "RegisteredBy", "Void"];

    public async Task<Outcome<SlipRegister>> Handle(GetSlipRegister request, CancellationToken cancellationToken) =>
        await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is [var roster]
            ? new SlipRegister(roster.Class, await reader.ReadAsync(roster, request.Search, cancellationToken))
            : Refusal.Because("Slips.NoClass");

    public async Task<Outcome<ExportedTable>> Handle(ExportSlipRegister request, CancellationToken cancellationToken)
    {
        if (await directory.RostersAsync([request.ClassId], clock.Today, cancellationToken) is not [var roster])
        {
            return Refusal.Because("Slips.NoClass");
        }

        var rows = await reader.ReadAsync(roster, request.Search, cancellationToken);
        var heads = Heads.Select(head => T.Text[$"Register.Head.{head}"]).ToList();
        var name = T.Text["Register.FileName", roster.Class.Name, clock.Today.ToString("O", CultureInfo.InvariantCulture)];
        return new ExportedTable(name, tables.Write(request.Format, heads, rows.Select(Cells)));
    }

    private static IReadOnlyList<object?> Cells(RegisterRow row) =>
    [
        row.Number,
        row.What,
        row.On,
        row.Holder,
        T.Text[$"Kind.{row.Credential}"],
        row.Login,
        row.Recipient,
        row.Recipient is null ? null : Capacities.Of(row.Capacity),
        row.Proof is { } proof ? T.Text[$"Proof.{proof}"] : null,
        row.Way is { } way ? T.Text[$"Way.{way}"] : null,
        row.Place,
        row.ScanName,
        row.Note,
        row.At,
        row.ByName,
        row.IsVoid ? T.Text["Register.Void"] : null,
    ];
}
