using System.Text.Json;
using Autofac;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Requests;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Operations;
using ClassTeacherPlatform.Sdk.Requests;
using MediatR;
using Microsoft.Extensions.Options;

namespace ClassTeacherPlatform.Host.Messaging;

/// <summary>
/// One delivery in a scope and transaction of its own. The mark is committed with what the handlers wrote, so a killed
/// process repeats nothing that took effect.
/// </summary>
internal sealed partial class DeliveryAttempt(
    OperationRunner runner, StoreLocation location, TimeProvider clock, IOptions<DeliveryOptions> options, ILogger<DeliveryAttempt> logger)
{
    /// <returns>False where the plugin is being switched off: nothing more is delivered to it.</returns>
    public async Task<bool> DeliverAsync(RunningPlugin plugin, Delivery delivery, CancellationToken cancellationToken)
    {
        using var lease = plugin.Leases.Take();
        if (lease is null)
        {
            return false;
        }

        try
        {
            await using var scope = plugin.Scope.BeginLifetimeScope();
            scope.Resolve<RequestFrame>().Enter(null);
            using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            deadline.CancelAfter(options.Value.Deadline);
            await runner.RunAsync(scope, Start(delivery), _ => HandleAsync(scope, plugin, delivery, deadline.Token), cancellationToken);
        }
        catch (Exception problem) when (!cancellationToken.IsCancellationRequested)
        {
            Failed(delivery, problem.GetType().Name);
        }

        return true;
    }

    private static OperationStart Start(Delivery delivery) => new()
    {
        CommandId = Guid.CreateVersion7(),
        Type = $"{delivery.Type} → {delivery.Subscriber}",
        AccountId = delivery.AccountId,
        AccountName = string.Empty,
        OriginSeq = delivery.OriginSeq,
    };

    private async Task<Outcome<bool>> HandleAsync(ILifetimeScope scope, RunningPlugin plugin, Delivery delivery, CancellationToken deadline)
    {
        if (!Mark(scope.Resolve<StoreSession>(), delivery))
        {
            return false;
        }

        var type = typeof(SchoolNotification).Assembly.GetType(delivery.Type)
            ?? throw new InvalidOperationException("The notification is not one of this SDK's.");
        var notification = (INotification)JsonSerializer.Deserialize(delivery.Payload, type)!;
        foreach (var handler in plugin.Heard.GetValueOrDefault(type, []))
        {
            // On a thread of its own: a handler that never comes back holds the database's one writer until its deadline, and no longer.
            await Task.Run(() => HeardNotification.Handle(scope, handler, type, notification, deadline), deadline).WaitAsync(deadline);
        }

        return true;
    }

    /// <summary>Takes the delivery inside the transaction; false where another attempt has taken it already.</summary>
    private bool Mark(StoreSession session, Delivery delivery)
    {
        using var command = session.Connection.CreateCommand();
        command.Transaction = session.Transaction;
        command.CommandText = """
            UPDATE kernel_deliveries SET "State" = 'Done', "DoneAt" = $now
            WHERE "OutboxSeq" = $outbox AND "Subscriber" = $subscriber AND "State" = 'Pending'
            """;
        command.Parameters.AddWithValue("$now", clock.GetUtcNow().UtcTicks);
        command.Parameters.AddWithValue("$outbox", delivery.OutboxSeq);
        command.Parameters.AddWithValue("$subscriber", delivery.Subscriber);
        return command.ExecuteNonQuery() == 1;
    }

    private void Failed(Delivery delivery, string problem)
    {
        var attempts = delivery.Attempts + 1;
        var isDead = attempts >= options.Value.Attempts;
        using var connection = StoreConnection.OpenForWriting(location);
        using var command = connection.CreateCommand();
        command.CommandText = """
            UPDATE kernel_deliveries SET "State" = $state, "Attempts" = $attempts, "NextAttemptAt" = $next, "LastError" = $error
            WHERE "OutboxSeq" = $outbox AND "Subscriber" = $subscriber AND "State" = 'Pending'
            """;
        command.Parameters.AddWithValue("$state", isDead ? nameof(DeliveryState.Dead) : nameof(DeliveryState.Pending));
        command.Parameters.AddWithValue("$attempts", attempts);
        command.Parameters.AddWithValue("$next", (clock.GetUtcNow() + (options.Value.FirstWait * Math.Pow(2, attempts - 1))).UtcTicks);
        command.Parameters.AddWithValue("$error", problem);
        command.Parameters.AddWithValue("$outbox", delivery.OutboxSeq);
        command.Parameters.AddWithValue("$subscriber", delivery.Subscriber);
        command.ExecuteNonQuery();
        DeliveryFailed(delivery.OutboxSeq, delivery.Subscriber, attempts, problem);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Notification {Outbox} to {Subscriber} failed at attempt {Attempt} by {Problem}")]
    private partial void DeliveryFailed(long outbox, string subscriber, int attempt, string problem);
}
