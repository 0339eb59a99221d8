namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>How long plugins are waited for; the section <c>Plugins</c> of the configuration.</summary>
internal sealed class PluginLimits
{
    /// <summary>For each of constructor, <c>Configure</c> and <c>OnEnabledAsync</c>; what takes longer is quarantined and named.</summary>
    public TimeSpan Step { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>For the handler of a command: what takes longer is rolled back, so that the database's one writer is free again.</summary>
    public TimeSpan Command { get; set; } = TimeSpan.FromSeconds(30);

    public TimeSpan Migration { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>When it is switched off, for the work that runs in it, and again for what it closes.</summary>
    public TimeSpan Drain { get; set; } = TimeSpan.FromSeconds(10);

    /// <summary>For open pages to render a change.</summary>
    public TimeSpan Circuits { get; set; } = TimeSpan.FromSeconds(5);
}
