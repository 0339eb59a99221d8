using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Operations;

namespace ClassTeacherPlatform.Host.Operations;

/// <inheritdoc/>
internal sealed class OpenOperation(OperationStart start, long seq, DateTimeOffset receivedAt) : IOperation
{
    private readonly List<SchoolNotification> _raised = [];

    public OperationStart Start => start;

    public long Seq => seq;

    public long OriginSeq => start.OriginSeq ?? seq;

    public AccountId AccountId => start.AccountId;

    public string AccountName => start.AccountName;

    public DateTimeOffset ReceivedAt => receivedAt;

    public IReadOnlyList<SchoolNotification> Raised => _raised;

    public void Raise(SchoolNotification notification)
    {
        ArgumentNullException.ThrowIfNull(notification);
        if (notification.GetType().Assembly != typeof(SchoolNotification).Assembly)
        {
            throw new InvalidOperationException($"{notification.GetType().Name} is not a notification of the SDK. Modules tell each other only what the SDK defines; tell your own pages and registers by your own entries.");
        }

        _raised.Add(notification);
    }
}
