using ClassTeacherPlatform.BreachReporting.Security;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>Somebody looked through who has access, and says so (clause 8): the class teacher for a class, the officer or the head for the school.</summary>
internal sealed class AccessCheck : RegisterEntry
{
    private AccessCheck()
    {
    }

    /// <summary>Null for the whole school.</summary>
    public SchoolClassId? ClassId { get; private init; }

    /// <summary>The school's day.</summary>
    public DateOnly On { get; private init; }

    public DateTimeOffset At { get; private init; }

    public AccountId By { get; private init; }

    public string ByName { get; private init; } = string.Empty;

    /// <summary>How many people stood in the list.</summary>
    public int People { get; private init; }

    /// <summary>Of the list as it was looked at.</summary>
    public string ListSha256 { get; private init; } = string.Empty;

    /// <summary>What is to be changed; null where all is as it should be.</summary>
    public string? Remark { get; private init; }

    /// <summary>The printed list of the school.</summary>
    public EntryId? DocumentId { get; private init; }

    public static AccessCheck Of(SchoolClassId? schoolClass, AccessSheet sheet, string? remark, EntryId? document, DateOnly on, IOperation operation) => new()
    {
        ClassId = schoolClass,
        On = on,
        At = operation.ReceivedAt,
        By = operation.AccountId,
        ByName = operation.AccountName,
        People = sheet.Lines.Count,
        ListSha256 = sheet.Sha256,
        Remark = string.IsNullOrWhiteSpace(remark) ? null : remark.Trim(),
        DocumentId = document,
    };
}
