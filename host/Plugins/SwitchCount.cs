namespace ClassTeacherPlatform.Host.Plugins;

/// <param name="Count">How often the plugin was taken apart since the start.</param>
/// <param name="Alive">How many of those are still in memory.</param>
/// <param name="BytesPerSwitch">By how much the managed heap grew from one to the next, on average; 0 where that is not known.</param>
public sealed record SwitchCount(int Count, int Alive, long BytesPerSwitch);
