namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>What was noticed of plugins since the program started.</summary>
internal sealed record PluginHealth(PluginFaults Faults, PluginSwitches Switches);
