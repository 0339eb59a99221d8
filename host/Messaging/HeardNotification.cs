using Autofac;
using MediatR;

namespace ClassTeacherPlatform.Host.Messaging;

/// <summary>Calls one handler of one plugin with a notification whose type is known at run time only.</summary>
internal static class HeardNotification
{
    private static readonly System.Reflection.MethodInfo Typed =
        typeof(HeardNotification).GetMethod(nameof(HandleTyped), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;

    private static readonly System.Collections.Concurrent.ConcurrentDictionary<Type, Call> Calls = new();

    private delegate Task Call(object handler, INotification notification, CancellationToken cancellationToken);

    public static Task Handle(ILifetimeScope scope, Type handler, Type notificationType, INotification notification, CancellationToken cancellationToken)
    {
        // Notification types are the SDK's, so this cache never holds a plugin's type.
        var call = Calls.GetOrAdd(notificationType, type => Typed.MakeGenericMethod(type).CreateDelegate<Call>());
        return call(scope.Resolve(handler), notification, cancellationToken);
    }

    private static Task HandleTyped<TNotification>(object handler, INotification notification, CancellationToken cancellationToken)
        where TNotification : INotification =>
        ((INotificationHandler<TNotification>)handler).Handle((TNotification)notification, cancellationToken);
}
