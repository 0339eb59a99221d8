using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Consents.Data;

/// <summary>The person took the consent back (152-FZ art. 9 part 2).</summary>
internal sealed class Withdrawal : ConsentEntry
{
    private Withdrawal()
    {
    }

    private Withdrawal(Subject about, DateOnly on, IOperation operation)
        : base(about, on, operation)
    {
    }

    public EntryId AnswerId { get; private init; }

    public AnswerRoute Route { get; private init; }

    public string? OriginalPlace { get; private init; }

    public static Withdrawal Of(Answer answer, DateOnly on, AnswerRoute route, string? originalPlace, EntryId? replaces, IOperation operation) =>
        new(answer.About, on, operation) { AnswerId = answer.Id, Route = route, OriginalPlace = originalPlace, Replaces = replaces };
}
