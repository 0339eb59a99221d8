using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Notifications;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Registers;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.PaperExtracts.Entitlement;

/// <summary>Keeps what the consents' register tells about electronic delivery; who is entitled follows from it.</summary>
internal sealed class HearConsents(PaperExtractsContext store, IOperation operation)
    : INotificationHandler<ConsentGiven>, INotificationHandler<ConsentRefused>, INotificationHandler<ConsentWithdrawn>, INotificationHandler<ConsentInvalidated>
{
    private static readonly string[] Purposes = [Names.ElectronicDelivery, Names.DeliveryToGuardians];

    public Task Handle(ConsentGiven notification, CancellationToken cancellationToken) => KeepAsync(
        HeardKind.Given, notification.Purpose, new Person(notification.StudentId, notification.GuardianId), notification.EntryId, cancellationToken);

    public Task Handle(ConsentRefused notification, CancellationToken cancellationToken) => KeepAsync(
        HeardKind.Refused, notification.Purpose, new Person(notification.StudentId, notification.GuardianId), notification.EntryId, cancellationToken);

    public Task Handle(ConsentWithdrawn notification, CancellationToken cancellationToken) => KeepAsync(
        HeardKind.Withdrawn, notification.Purpose, new Person(notification.StudentId, notification.GuardianId), notification.EntryId, cancellationToken);

    public Task Handle(ConsentInvalidated notification, CancellationToken cancellationToken) => KeepAsync(
        HeardKind.Invalidated, notification.Purpose, new Person(notification.StudentId, notification.GuardianId), notification.EntryId, cancellationToken);

    private async Task KeepAsync(HeardKind kind, string purpose, Person person, EntryId cause, CancellationToken cancellationToken)
    {
        if (Purposes.Contains(purpose, StringComparer.Ordinal)
            && !await store.Heard.IncludingVoid().AnyAsync(h => h.CauseId == cause, cancellationToken))
        {
            store.Add(ConsentHeard.Of(kind, purpose, person, cause, operation));
        }
    }
}
