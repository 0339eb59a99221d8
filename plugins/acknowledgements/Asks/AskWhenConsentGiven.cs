using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.Asks;

/// <summary>Who agreed to electronic delivery is asked to acknowledge what it brings (clause 3 with clause 4).</summary>
internal sealed class AskWhenConsentGiven(AcknowledgementsContext store, IOperation operation) : INotificationHandler<ConsentGiven>
{
    public async Task Handle(ConsentGiven notification, CancellationToken cancellationToken)
    {
        if (notification.Purpose != Names.ElectronicDelivery
            || await store.Asks.IncludingVoid().AnyAsync(a => a.ConsentId == notification.EntryId, cancellationToken))
        {
            return;
        }

        store.Add(AcknowledgementAsked.For(new Person(notification.StudentId, notification.GuardianId), notification.EntryId, operation));
    }
}
