using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Messaging;

/// <summary>One notification that waits for one subscriber.</summary>
/// <param name="OutboxSeq">Its place in the outbox.</param>
/// <param name="Subscriber">The plugin's id.</param>
/// <param name="Type">The notification's full type name.</param>
/// <param name="Payload">The notification as JSON.</param>
/// <param name="Attempts">Failed attempts so far.</param>
/// <param name="OriginSeq">The operation that a person began.</param>
/// <param name="AccountId">Who began it.</param>
internal sealed record Delivery(
    long OutboxSeq, string Subscriber, string Type, string Payload, int Attempts, long OriginSeq, AccountId AccountId);
