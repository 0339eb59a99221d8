using ClassTeacherPlatform.Sdk.Notifications;
using Fixtures.GoodNeighbour.Data;
using MediatR;

namespace Fixtures.GoodNeighbour.Hear;

internal sealed class GreetWhenConsentGiven(GoodNeighbourContext store) : INotificationHandler<ConsentGiven>
{
    public Task Handle(ConsentGiven notification, CancellationToken cancellationToken)
    {
        store.Add(new Greeting { StudentId = notification.StudentId, How = "heard" });
        return Task.CompletedTask;
    }
}
