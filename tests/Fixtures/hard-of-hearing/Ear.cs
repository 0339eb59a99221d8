using ClassTeacherPlatform.Sdk.Notifications;
using MediatR;

namespace Fixtures.HardOfHearing;

internal sealed record Ear(bool IsMended);

internal sealed class HearConsentGiven(Ear ear) : INotificationHandler<ConsentGiven>
{
    public Task Handle(ConsentGiven notification, CancellationToken cancellationToken) =>
        ear.IsMended ? Task.CompletedTask : throw new InvalidOperationException("As built.");
}
