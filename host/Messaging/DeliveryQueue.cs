using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Messaging;

/// <summary>What waits, in order: per subscriber by the outbox, and never past an undelivered one of the same subject.</summary>
internal sealed class DeliveryQueue(StoreLocation location, TimeProvider clock)
{
    /// <summary>The subscriber's next delivery whose time has come; null where there is none.</summary>
    public Delivery? Next(string subscriber)
    {
        using var connection = StoreConnection.OpenForReading(location);
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT d."OutboxSeq", b."Type", b."Payload", d."Attempts", o."OriginSeq", o."AccountId"
            FROM kernel_deliveries d
            JOIN kernel_outbox b ON b."Seq" = d."OutboxSeq"
            JOIN kernel_operations o ON o."Seq" = b."OperationSeq"
            WHERE d."Subscriber" = $subscriber AND d."State" = 'Pending' AND d."NextAttemptAt" <= $now
              AND NOT EXISTS (
                SELECT 1 FROM kernel_deliveries e
                WHERE e."Subscriber" = d."Subscriber" AND e."State" IN ('Pending', 'Dead') AND e."OutboxSeq" < d."OutboxSeq" AND e."Subject" = d."Subject")
            ORDER BY d."OutboxSeq" LIMIT 1
            """;
        command.Parameters.AddWithValue("$subscriber", subscriber);
        command.Parameters.AddWithValue("$now", clock.GetUtcNow().UtcTicks);
        using var row = command.ExecuteReader();
        return row.Read()
            ? new Delivery(row.GetInt64(0), subscriber, row.GetString(1), row.GetString(2), row.GetInt32(3), row.GetInt64(4), new AccountId(row.GetGuid(5)))
            : null;
    }

    /// <summary>When the subscriber's next failed delivery is due again; null where nothing failed waits.</summary>
    public DateTimeOffset? NextAttemptAt(string subscriber)
    {
        using var connection = StoreConnection.OpenForReading(location);
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT MIN("NextAttemptAt") FROM kernel_deliveries WHERE "Subscriber" = $subscriber AND "State" = 'Pending' AND "Attempts" > 0
            """;
        command.Parameters.AddWithValue("$subscriber", subscriber);
        return command.ExecuteScalar() is long ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
    }
}
