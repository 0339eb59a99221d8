using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Acknowledgements.Asks;

/// <summary>
/// Where the ground of an electronic delivery is gone, nobody waits for its acknowledgement. Void requests count as requests
/// here: one that a reaffirmation brings back must find its closing.
/// </summary>
internal sealed class CloseWhenConsentEnds(AcknowledgementsContext store, IOperation operation)
    : INotificationHandler<ConsentWithdrawn>, INotificationHandler<ConsentRefused>, INotificationHandler<ConsentInvalidated>
{
    public Task Handle(ConsentWithdrawn notification, CancellationToken cancellationToken) => CloseAsync(
        CloseReason.Withdrawn, notification.Purpose, new Person(notification.StudentId, notification.GuardianId), notification.EntryId, cancellationToken);

    public Task Handle(ConsentRefused notification, CancellationToken cancellationToken) => CloseAsync(
        CloseReason.Refused, notification.Purpose, new Person(notification.StudentId, notification.GuardianId), notification.EntryId, cancellationToken);

    public Task Handle(ConsentInvalidated notification, CancellationToken cancellationToken) => CloseAsync(
        CloseReason.Invalidated, notification.Purpose, new Person(notification.StudentId, notification.GuardianId), notification.EntryId, cancellationToken);

    private async Task CloseAsync(CloseReason reason, string purpose, Person person, EntryId cause, CancellationToken cancellationToken)
    {
        if (purpose != Names.ElectronicDelivery
            || await store.Closings.IncludingVoid().AnyAsync(c => c.CauseId == cause, cancellationToken)
            || !await store.Asks.IncludingVoid()
                .AnyAsync(a => a.StudentId == person.StudentId && a.GuardianId == person.GuardianId, cancellationToken))
        {
            return;
        }

        store.Add(AskClosed.By(reason, person, cause, operation));
    }
}
