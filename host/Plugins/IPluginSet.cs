namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Which plugins there are and which run now: what the kernel asks of the catalog.</summary>
internal interface IPluginSet
{
    /// <summary>After plugins or duties were switched.</summary>
    event Action? Changed;

    IReadOnlyList<RunningPlugin> Running { get; }

    /// <summary>All that are installed or named, running or not.</summary>
    IReadOnlyList<PluginStatus> All { get; }

    /// <summary>The running plugin that carries out a request type; null where none does.</summary>
    RunningPlugin? OwnerOf(Type requestType);

    /// <summary>Ids of the installed plugins that hear a notification, the switched-off ones included.</summary>
    IReadOnlyList<string> SubscribersOf(string notificationFullName);
}
