using Microsoft.Extensions.DependencyInjection;

namespace ClassTeacherPlatform.Sdk.Testing;

/// <summary>How a plugin's test host starts; each has a default that works.</summary>
public sealed record PluginTestOptions
{
    /// <summary>The school's settings of the plugin, as JSON; null for none.</summary>
    public string? Settings { get; init; }

    /// <summary>The duties that are on; null for all that the manifest provides.</summary>
    public IReadOnlyCollection<string>? Duties { get; init; }

    /// <summary>The first instant, UTC. A school day in September 2026 unless set; the school lives in Moscow's time.</summary>
    public DateTimeOffset Now { get; init; } = new(2026, 9, 1, 6, 0, 0, TimeSpan.Zero);

    /// <summary>Replaces services of the kernel; registered last, so it wins.</summary>
    public Action<IServiceCollection>? Replace { get; init; }
}
