using ClassTeacherPlatform.BreachReporting.Register;
using ClassTeacherPlatform.BreachReporting.States;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;

namespace ClassTeacherPlatform.BreachReporting.Review;

internal sealed class ExportReviewHandler(IncidentReader reader, ReviewReader review, ITableWriter tables) : IRequestHandler<ExportReview, Outcome<ExportedTable>>
{
    private static readonly string[] Heads = ["Seq", "At", "Who", "What", "Registers", "State", "Reason"];

    public async Task<Outcome<ExportedTable>> Handle(ExportReview request, CancellationToken cancellationToken)
    {
        if (await reader.OneAsync(request.Number, cancellationToken) is not { } facts)
        {
            return IncidentDesk.Unknown;
        }

        var lines = await review.ReadAsync(facts, cancellationToken);
        var rows = lines.Select(IReadOnlyList<object?> (l) =>
            [l.Seq, l.Operation.ReceivedAt, l.Operation.AccountName, l.Operation.Title, ReviewTexts.Registers(l), ReviewTexts.State(l, facts.Number), l.Reason]);
        return new ExportedTable(
            T.Text["Review.FileName", facts.Number], tables.Write(request.Format, [.. Heads.Select(head => T.Text[$"Review.{head}"])], rows));
    }
}
