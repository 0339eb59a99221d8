using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Consents.Data;

/// <summary>The entry has also been made in the school IS (when, by whom).</summary>
internal sealed class SchoolSystemTick : ConsentEntry
{
    private SchoolSystemTick()
    {
    }

    private SchoolSystemTick(Subject about, DateOnly on, IOperation operation)
        : base(about, on, operation)
    {
    }

    /// <summary>The answer or withdrawal that stands in the school IS now.</summary>
    public EntryId EntryId { get; private init; }

    public static SchoolSystemTick Of(ConsentEntry entry, DateOnly on, IOperation operation) =>
        new(entry.About, on, operation) { EntryId = entry.Id };
}
