namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>The shell alone.</summary>
internal sealed class NoPlugins : IPluginSet
{
    public event Action? Changed
    {
        add { }
        remove { }
    }

    public IReadOnlyList<RunningPlugin> Running => [];

    public IReadOnlyList<PluginStatus> All => [];

    public RunningPlugin? OwnerOf(Type requestType) => null;

    public IReadOnlyList<string> SubscribersOf(string notificationFullName) => [];
}
