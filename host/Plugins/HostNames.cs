using System.Reflection;
using ClassTeacherPlatform.Host.Web;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Plugins;

/// <summary>Names that the host has taken: a plugin of such an id would stand on the host's addresses or on the kernel's tables.</summary>
internal static class HostNames
{
    public static IReadOnlySet<string> Reserved { get; } = typeof(App).Assembly.GetTypes()
        .SelectMany(type => type.GetCustomAttributes<RouteAttribute>(inherit: false))
        .Select(route => route.Template.Split('/', StringSplitOptions.RemoveEmptyEntries).FirstOrDefault() ?? string.Empty)
        .Concat(["kernel", "l", "accounts", "account", "health", "language", "logout", "failed"])
        .ToHashSet(StringComparer.OrdinalIgnoreCase);
}
