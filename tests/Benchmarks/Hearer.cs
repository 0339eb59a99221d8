using ClassTeacherPlatform.Sdk.Notifications;
using MediatR;

namespace ClassTeacherPlatform.Benchmarks;

/// <summary>Hears and does nothing.</summary>
public sealed class Hearer : INotificationHandler<ConsentGiven>
{
    /// <inheritdoc/>
    public Task Handle(ConsentGiven notification, CancellationToken cancellationToken) => Task.CompletedTask;
}
