using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>The school declares an answer a mistake: it was registered for the wrong person, content or day. Not void by clause 11.</summary>
internal sealed class AnswerInvalidation : AskEntry
{
    private AnswerInvalidation()
    {
    }

    private AnswerInvalidation(Person person, IOperation operation)
        : base(person, operation)
    {
    }

    public EntryId AnswerId { get; private init; }

    public string Reason { get; private init; } = string.Empty;

    public string InvalidatedByName { get; private init; } = string.Empty;

    public static AnswerInvalidation Of(Acknowledgement answer, string reason, IOperation operation) =>
        new(answer.Person, operation) { AnswerId = answer.Id, Reason = reason.Trim(), InvalidatedByName = operation.AccountName };
}
