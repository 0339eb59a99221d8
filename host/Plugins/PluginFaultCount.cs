namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>How often a plugin's code threw in a page since the program started.</summary>
/// <param name="Count">At least one.</param>
/// <param name="LastAt">UTC.</param>
/// <param name="LastError">The type of what was thrown last; never its message, which may hold personal data.</param>
internal sealed record PluginFaultCount(int Count, DateTimeOffset LastAt, string LastError);
