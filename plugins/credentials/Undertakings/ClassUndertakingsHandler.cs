using ClassTeacherPlatform.Credentials.Printing;
using ClassTeacherPlatform.Credentials.Register;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Credentials.Undertakings;

internal sealed class ClassUndertakingsHandler(
    ClassUndertakingsReader reader, UndertakingBlanks blanks, UndertakingRegister register, ITableWriter tables) :
    IRequestHandler<GetClassUndertakings, Outcome<ClassUndertakings>>,
    IRequestHandler<GetUndertakingBlanks, Outcome<PrintedSheet>>,
    IRequestHandler<ExportUndertakings, Outcome<ExportedTable>>,
    IRequestHandler<GetStaffUndertakings, Outcome<StaffUndertakings>>
{
    private static readonly string[] Heads =
        ["Name", "Audience", "Year", "SignedOn", "Text", "Sha256", "Place", "Scan", "RegisteredAt", "RegisteredBy", "Void"];

    public async Task<Outcome<ClassUndertakings>> Handle(GetClassUndertakings request, CancellationToken cancellationToken) =>
        await reader.ReadAsync(request.ClassId, cancellationToken) is { } view ? view : Refusal.Because("Slips.NoClass");

    public async Task<Outcome<PrintedSheet>> Handle(GetUndertakingBlanks request, CancellationToken cancellationToken)
    {
        if (await reader.ReadAsync(request.ClassId, cancellationToken) is not { } view)
        {
            return Refusal.Because("Slips.NoClass");
        }

        var waiting = view.People.Where(p => p.SignedOn is null).Select(p => p.Person).DistinctBy(p => p.Holder).ToList();
        return waiting.Count == 0 ? Refusal.Because("Undertaking.NobodyWaits") : await blanks.PrintAsync(view.Class.Name, waiting, cancellationToken);
    }

    public async Task<Outcome<ExportedTable>> Handle(ExportUndertakings request, CancellationToken cancellationToken) =>
        await reader.ReadAsync(request.ClassId, cancellationToken) is { } view
            ? new ExportedTable(
                T.Text["Undertaking.FileName", view.Class.Name],
                tables.Write(request.Format, [.. Heads.Select(head => T.Text[$"Undertaking.Head.{head}"])], view.Register.Select(Cells)))
            : Refusal.Because("Slips.NoClass");

    public async Task<Outcome<StaffUndertakings>> Handle(GetStaffUndertakings request, CancellationToken cancellationToken) =>
        new StaffUndertakings(await register.OfStaffAsync(cancellationToken));

    private static IReadOnlyList<object?> Cells(UndertakingRow row) =>
    [
        row.Name, T.Text[$"Audience.{row.Audience}"], row.SchoolYear, row.SignedOn, row.TextNumber, row.TextSha256, row.Place, row.ScanName, row.At, row.ByName,
        row.IsVoid ? T.Text["Register.Void"] : null,
    ];
}
