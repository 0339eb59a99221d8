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
}
