namespace ClassTeacherPlatform.Sdk.Blazor.Pages;

/// <summary>The page belongs to a duty: while that duty is off, its address does not exist.</summary>
/// <example><code>@attribute [DutyPage("consents.register")]</code></example>
[AttributeUsage(AttributeTargets.Class)]
public sealed class DutyPageAttribute(string duty) : Attribute
{
    /// <summary>The manifest's id of the duty.</summary>
    public string Duty { get; } = duty;
}
