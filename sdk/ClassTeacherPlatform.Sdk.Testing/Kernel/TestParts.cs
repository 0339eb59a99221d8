using System.Reflection;
using ClassTeacherPlatform.Sdk.Operations;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Sdk.Testing.Kernel;

/// <summary>What a plugin's assembly holds, found by the shape of its types.</summary>
internal sealed record TestParts
{
    public required IReadOnlyList<(Type Contract, Type Implementation)> Services { get; init; }

    public required IReadOnlyDictionary<Type, IReadOnlyList<Type>> Heard { get; init; }

    public IEnumerable<Type> Handled => Services.Where(s => s.Contract.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
        .Select(s => s.Contract.GetGenericArguments()[0]);

    public static TestParts Of(Assembly assembly)
    {
        var types = assembly.GetTypes().Where(t => t is { IsAbstract: false, IsInterface: false, ContainsGenericParameters: false }).ToList();
        return new TestParts
        {
            Services = [.. types.SelectMany(t => Contracts(t, typeof(IRequestHandler<,>), typeof(IValidator<>)).Select(c => (c, t)))],
            Heard = types.SelectMany(t => Contracts(t, typeof(INotificationHandler<>)).Select(c => (Notification: c.GetGenericArguments()[0], Handler: t)))
                .Where(h => h.Notification.IsSubclassOf(typeof(SchoolNotification)))
                .GroupBy(h => h.Notification)
                .ToDictionary(g => g.Key, IReadOnlyList<Type> (g) => [.. g.Select(h => h.Handler).OrderBy(h => h.FullName, StringComparer.Ordinal)]),
        };
    }

    private static IEnumerable<Type> Contracts(Type type, params Type[] open) =>
        type.GetInterfaces().Where(i => i.IsGenericType && open.Contains(i.GetGenericTypeDefinition()));
}
