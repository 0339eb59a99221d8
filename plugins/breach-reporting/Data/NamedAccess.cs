using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>An access that may be known to others. A school system's or mailbox's owner is named by hand.</summary>
internal sealed class NamedAccess : IncidentEntry
{
    private NamedAccess()
    {
    }

    private NamedAccess(EntryId incident, IOperation operation)
        : base(incident, operation)
    {
    }

    public AccessSystem System { get; private init; }

    /// <summary>The account of the platform; null for another system.</summary>
    public AccountId? AccountId { get; private init; }

    /// <summary>Whose access, by name.</summary>
    public string Owner { get; private init; } = string.Empty;

    /// <summary>A pupil's or guardian's: the support service does not read the name.</summary>
    public bool IsFamily { get; private init; }

    public static NamedAccess Of(EntryId incident, AccessSystem system, AccountId? account, string owner, bool isFamily, IOperation operation) =>
        new(incident, operation) { System = system, AccountId = account, Owner = owner, IsFamily = isFamily };
}
