using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Operations;

/// <summary>The operation that is open while a command's or notification's handler runs. Inject it into handlers.</summary>
public interface IOperation
{
    /// <summary>Its place in the order of receipt, growing by one; every entry written now carries it.</summary>
    long Seq { get; }

    /// <summary>Who acts. In a notification's handler: who began it.</summary>
    AccountId AccountId { get; }

    /// <summary>The name of who acts, as printed in registers.</summary>
    string AccountName { get; }

    /// <summary>When the server received the command, UTC; never earlier than the operation before it.</summary>
    DateTimeOffset ReceivedAt { get; }

    /// <summary>
    /// Tells the other plugins, after the commit: stored in this transaction, delivered at least once to each subscriber,
    /// in order for the same subject. Put ids into it, never names or contents.
    /// </summary>
    void Raise(SchoolNotification notification);
}
