using System.Text.Json;
using ClassTeacherPlatform.Host.Operations;
using ClassTeacherPlatform.Host.Plugins;
using ClassTeacherPlatform.Host.Store;
using ClassTeacherPlatform.Sdk.Operations;
using Microsoft.Data.Sqlite;

namespace ClassTeacherPlatform.Host.Messaging;

/// <summary>
/// Stores what an operation raised, in its transaction, with one delivery for each installed subscriber, the switched-off
/// ones included: they get it when they return.
/// </summary>
internal sealed class Outbox(StoreSession session, IPluginSet plugins)
{
    private static readonly JsonSerializerOptions Json = new();

    public void Store(OpenOperation operation)
    {
        foreach (var notification in operation.Raised)
        {
            var seq = Insert(operation, notification);
            foreach (var subscriber in plugins.SubscribersOf(notification.GetType().FullName!))
            {
                Insert(seq, subscriber, notification.Subject, operation.ReceivedAt);
            }
        }
    }

    private long Insert(OpenOperation operation, SchoolNotification notification)
    {
        using var command = Command("""
            INSERT INTO kernel_outbox ("OperationSeq","Type","Subject","Payload") VALUES ($operation,$type,$subject,$payload) RETURNING "Seq"
            """);
        command.Parameters.AddWithValue("$operation", operation.Seq);
        command.Parameters.AddWithValue("$type", notification.GetType().FullName);
        command.Parameters.AddWithValue("$subject", notification.Subject);
        command.Parameters.AddWithValue("$payload", JsonSerializer.Serialize(notification, notification.GetType(), Json));
        return (long)command.ExecuteScalar()!;
    }

    private void Insert(long outboxSeq, string subscriber, string subject, DateTimeOffset at)
    {
        using var command = Command("""
            INSERT INTO kernel_deliveries ("OutboxSeq","Subscriber","Subject","State","Attempts","NextAttemptAt")
            VALUES ($outbox,$subscriber,$subject,'Pending',0,$at)
            """);
        command.Parameters.AddWithValue("$outbox", outboxSeq);
        command.Parameters.AddWithValue("$subscriber", subscriber);
        command.Parameters.AddWithValue("$subject", subject);
        command.Parameters.AddWithValue("$at", at.UtcTicks);
        command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql)
    {
        var command = session.Connection.CreateCommand();
        command.Transaction = session.Transaction;
#pragma warning disable CA2100 // Constant texts of this class only.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
