using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.PaperExtracts.Data;

/// <summary>An extract is called back for an error; its number stays taken.</summary>
internal sealed class ExtractRecall : PersonEntry
{
    private ExtractRecall()
    {
    }

    private ExtractRecall(Person person, IOperation operation)
        : base(person, operation)
    {
    }

    public EntryId ExtractId { get; private init; }

    public string Reason { get; private init; } = string.Empty;

    public static ExtractRecall Of(Extract extract, string reason, IOperation operation) =>
        new(extract.Person, operation) { ExtractId = extract.Id, Reason = reason.Trim() };
}
