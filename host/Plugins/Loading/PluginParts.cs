using System.Reflection;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Plugins;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Plugins.Loading;

/// <summary>What a plugin's assembly holds: found by the shape of its types, so that an author registers nothing by hand.</summary>
internal sealed record PluginParts
{
    public required IReadOnlyList<Type> Roots { get; init; }

    /// <summary>Commands and queries that the assembly defines.</summary>
    public required IReadOnlyList<Type> Requests { get; init; }

    /// <summary>Contract and implementation: handlers of requests, validators.</summary>
    public required IReadOnlyList<(Type Contract, Type Implementation)> Services { get; init; }

    /// <summary>Types of notifications and the handlers of each.</summary>
    public required IReadOnlyDictionary<Type, IReadOnlyList<Type>> Heard { get; init; }

    /// <summary>Components with an address.</summary>
    public required IReadOnlyList<Type> Pages { get; init; }

    /// <summary>The types that constructors and <c>@inject</c> ask for.</summary>
    public IReadOnlySet<Type> Asked { get; init; } = new HashSet<Type>();

    /// <summary>Request types that its handlers carry out.</summary>
    public IEnumerable<Type> Handled => Services.Where(s => s.Contract.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
        .Select(s => s.Contract.GetGenericArguments()[0]);

    public static PluginParts Of(Assembly assembly)
    {
        var types = assembly.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false, ContainsGenericParameters: false }).ToList();
        return new PluginParts
        {
            Roots = [.. types.Where(t => t.IsSubclassOf(typeof(Plugin)))],
            Requests = [.. types.Where(t => typeof(IBaseRequest).IsAssignableFrom(t))],
            Services = [.. types.SelectMany(t => Contracts(t, typeof(IRequestHandler<,>), typeof(IValidator<>)).Select(c => (c, t)))],
            Heard = types.SelectMany(t => Contracts(t, typeof(INotificationHandler<>)).Select(c => (Notification: c.GetGenericArguments()[0], Handler: t)))
                .Where(h => h.Notification.IsSubclassOf(typeof(SchoolNotification)))
                .GroupBy(h => h.Notification)
                .ToDictionary(g => g.Key, IReadOnlyList<Type> (g) => [.. g.Select(h => h.Handler).OrderBy(h => h.FullName, StringComparer.Ordinal)]),
            Asked = types.SelectMany(AskedBy).ToHashSet(),
            Pages = [.. types.Where(t => typeof(IComponent).IsAssignableFrom(t) && t.IsDefined(typeof(RouteAttribute), inherit: false))],
        };
    }

    private static IEnumerable<Type> AskedBy(Type type)
    {
        const BindingFlags Own = BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic;
        return type.GetConstructors(Own).SelectMany(c => c.GetParameters()).Select(p => p.ParameterType)
            .Concat(type.GetProperties(Own).Where(p => p.IsDefined(typeof(InjectAttribute))).Select(p => p.PropertyType));
    }

    private static IEnumerable<Type> Contracts(Type type, params Type[] open) =>
        type.GetInterfaces().Where(i => i.IsGenericType && open.Contains(i.GetGenericTypeDefinition()));
}
