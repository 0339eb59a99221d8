using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Acknowledgements.Data;

/// <summary>An answer was entered in the school IS too, or taken out of it again; the latest tick of an answer holds.</summary>
internal sealed class SchoolSystemTick : AskEntry
{
    private SchoolSystemTick()
    {
    }

    private SchoolSystemTick(Person person, IOperation operation)
        : base(person, operation)
    {
    }

    public EntryId AnswerId { get; private init; }

    /// <summary>False: taken out, because the answer counts no longer.</summary>
    public bool IsEntered { get; private init; }

    public DateOnly On { get; private init; }

    public string TickedByName { get; private init; } = string.Empty;

    public static SchoolSystemTick Of(Acknowledgement answer, bool isEntered, DateOnly on, IOperation operation) =>
        new(answer.Person, operation) { AnswerId = answer.Id, IsEntered = isEntered, On = on, TickedByName = operation.AccountName };
}
