using ClassTeacherPlatform.Sdk.Registers;

namespace ClassTeacherPlatform.Host.Operations;

/// <summary>An entry of the kernel's own register: modules switched, accounts made and frozen, settings changed.</summary>
internal sealed class KernelEvent : RegisterEntry
{
    /// <summary>A stable code such as <c>module-enabled</c>; its text is <c>Event.{Kind}</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>What it happened to: a module's or an account's id.</summary>
    public required string Subject { get; init; }

    /// <summary>More of it as JSON; no personal data.</summary>
    public string? Details { get; init; }
}
