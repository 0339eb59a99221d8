namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>
/// The permission that a request asks for, declared in the plugin's manifest. Every command and query of a plugin carries
/// this or <see cref="OwnAccountAttribute"/>; the loader refuses a plugin where one carries neither.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class RequiresAttribute(string permission) : Attribute
{
    /// <summary>The permission's id, such as <c>consents.register</c>.</summary>
    public string Permission { get; } = permission;

    /// <summary>The duty this request belongs to; while that duty is off, the request does not exist.</summary>
    public string? Duty { get; init; }
}
