using ClassTeacherPlatform.Architecture.Samples;
using FluentValidation;
using MediatR;

namespace ClassTeacherPlatform.Architecture;

/// <summary>What carries a request out is nobody's to call or to derive from.</summary>
public sealed class HandlerTests
{
    private static readonly Type[] Contracts = [typeof(IRequestHandler<,>), typeof(INotificationHandler<>), typeof(IValidator<>)];

    [Fact]
    public void EveryHandlerAndValidator_IsInternalAndSealed()
    {
        var handlers = House.Types(House.All).Where(IsHandler).ToList();

        Assert.Contains(handlers, h => h.Assembly == House.Host);
        Assert.Contains(handlers, h => House.Plugins.Contains(h.Assembly));
        Assert.Empty(handlers.Where(IsOpen).Select(h => h.FullName));
    }

    [Fact]
    public void Rule_WhereAHandlerIsPublicOrOpen_FindsIt()
    {
        var found = typeof(HandlerTests).Assembly.GetTypes().Where(IsHandler).Where(IsOpen).ToHashSet();

        Assert.Equal([typeof(OpenHandler), typeof(PublicHandler)], found);
    }

    private static bool IsHandler(Type type) => type is { IsAbstract: false, IsInterface: false }
        && type.GetInterfaces().Any(i => i.IsGenericType && Contracts.Contains(i.GetGenericTypeDefinition()));

    private static bool IsOpen(Type type) => type.IsVisible || !type.IsSealed;
}
