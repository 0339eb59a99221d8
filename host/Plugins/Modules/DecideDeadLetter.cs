using System.Globalization;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Host.Messaging;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ClassTeacherPlatform.Host.Plugins.Modules;

/// <summary>A person decides about a notification that could not be delivered.</summary>
/// <param name="Outbox">Its number.</param>
/// <param name="Module">The subscriber.</param>
/// <param name="TryAgain">True: tried again from the first attempt; false: let go, and what waits behind it goes on.</param>
[Requires(KernelPermissions.Modules)]
internal sealed record DecideDeadLetter(long Outbox, string Module, bool TryAgain) : Command<string>;

internal sealed class DecideDeadLetterHandler(KernelContext store, TimeProvider clock) : IRequestHandler<DecideDeadLetter, Outcome<string>>
{
    public async Task<Outcome<string>> Handle(DecideDeadLetter request, CancellationToken cancellationToken)
    {
        var letter = await store.Deliveries.SingleOrDefaultAsync(
            d => d.OutboxSeq == request.Outbox && d.Subscriber == request.Module && d.State == DeliveryState.Dead, cancellationToken);
        if (letter is null)
        {
            return Refusal.Because("Modules.LetterGone");
        }

        (letter.State, letter.Attempts, letter.NextAttemptAt) = request.TryAgain
            ? (DeliveryState.Pending, 0, clock.GetUtcNow())
            : (DeliveryState.Skipped, letter.Attempts, letter.NextAttemptAt);
        store.Add(new KernelEvent
        {
            Kind = request.TryAgain ? "delivery-retried" : "delivery-skipped",
            Subject = request.Module,
            Details = request.Outbox.ToString(CultureInfo.InvariantCulture),
        });
        return request.Module;
    }
}
