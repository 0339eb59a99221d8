namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Source folders that need no naming.</summary>
/// <param name="BuiltIn">The one shipped beside the program, and <c>plugins</c> in the data folder, where packages are unpacked.</param>
/// <param name="Data">The data folder: states and copies before migrations lie there.</param>
internal sealed record PluginFolders(IReadOnlyList<string> BuiltIn, string Data)
{
    public static PluginFolders Of(string dataFolder) =>
        new([Path.Combine(AppContext.BaseDirectory, "plugins"), Path.Combine(dataFolder, "plugins")], dataFolder);
}
