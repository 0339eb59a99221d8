namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>How an attempt to start a plugin ended.</summary>
/// <param name="Status">Enabled or quarantined.</param>
/// <param name="Failures">Attempts that failed on the way, and why.</param>
internal sealed record PluginStart(PluginStatus Status, IReadOnlyDictionary<string, LocalText> Failures);
