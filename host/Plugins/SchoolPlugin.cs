using System.Text.Json;
using NuGet.Versioning;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>What the school says of one plugin in <c>plugins.json</c>.</summary>
internal sealed record SchoolPlugin
{
    public required string Id { get; init; }

    /// <summary>Which versions may run; the highest installed one does.</summary>
    public VersionRange Version { get; init; } = VersionRange.All;

    public bool IsEnabled { get; init; }

    /// <summary>The duties that are on; null for all.</summary>
    public IReadOnlyList<string>? Duties { get; init; }

    public JsonElement Settings { get; init; }
}
