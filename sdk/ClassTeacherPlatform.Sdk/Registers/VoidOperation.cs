namespace ClassTeacherPlatform.Sdk.Registers;

/// <summary>An operation that is void now, by the kernel's decisions; read-only.</summary>
public sealed class VoidOperation
{
    /// <summary>The kernel's view behind it.</summary>
    public const string ViewName = "kernel_void_operations";

    /// <summary>The operation.</summary>
    public long Seq { get; private set; }

    /// <summary>The decision that made it void.</summary>
    public Guid DecisionId { get; private set; }

    /// <summary>The school's number of the incident, printed with the entry.</summary>
    public string Incident { get; private set; } = string.Empty;

    /// <summary>From when the decision holds, UTC.</summary>
    public DateTimeOffset Since { get; private set; }

    /// <summary>True where the head decided («по решению директора»), not clause 11 itself.</summary>
    public bool ByHead { get; private set; }
}
