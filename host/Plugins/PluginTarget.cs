namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>A plugin that is to run.</summary>
/// <param name="School">What the school says of it.</param>
/// <param name="Candidates">Sound versions in range, highest first; at least one.</param>
/// <param name="Note">Why it is not the highest one that is installed; null where it is.</param>
internal sealed record PluginTarget(SchoolPlugin School, IReadOnlyList<InstalledPlugin> Candidates, LocalText? Note);
