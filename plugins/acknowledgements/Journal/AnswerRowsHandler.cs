using ClassTeacherPlatform.Acknowledgements.Marks;
using ClassTeacherPlatform.Sdk.Calendar;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.Acknowledgements.Journal;

internal sealed class AnswerRowsHandler(RowReader rows, ITableWriter tables, ISchoolClock clock) :
    IRequestHandler<GetAnswerRows, Outcome<IReadOnlyList<AnswerRow>>>,
    IRequestHandler<ExportAnswers, Outcome<byte[]>>
{
    private static readonly string[] Heads =
    [
        "Student", "Class", "Signer", "Capacity", "Content", "Version", "Sha256", "Standing", "SeenOn", "Route", "Remark", "Place", "Scan", "RegisteredAt",
        "RegisteredBy", "Entered", "Why",
    ];

    public async Task<Outcome<IReadOnlyList<AnswerRow>>> Handle(GetAnswerRows request, CancellationToken cancellationToken) =>
        Outcome<IReadOnlyList<AnswerRow>>.Of(await rows.ReadAsync(request.StudentIds, request.AnswerIds, cancellationToken));

    public async Task<Outcome<byte[]>> Handle(ExportAnswers request, CancellationToken cancellationToken)
    {
        var found = await rows.ReadAsync(request.StudentIds, request.AnswerIds, cancellationToken);
        return tables.Write(request.Format, [.. Heads.Select(head => T.Text[$"Column.{head}"])], found.Select(Cells));
    }

    private IReadOnlyList<object?> Cells(AnswerRow row) =>
    [
        row.Student.Full,
        row.ClassName,
        row.SignerName,
        Say.Capacity(row.Capacity),
        row.Title ?? T.Text["Content.Delivery"],
        row.Version,
        row.Sha256,
        T.Text[$"Standing.{row.Standing}"],
        row.SeenOn,
        RowText.Route(row),
        row.Remark,
        row.OriginalPlace,
        row.Scan?.Name,
        row.RegisteredAt,
        row.RegisteredByName,
        T.Text[row.IsEntered ? "Entered.Yes" : "Entered.No"],
        RowText.Why(row, clock),
    ];
}
