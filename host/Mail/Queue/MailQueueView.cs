using ClassTeacherPlatform.Host.Mail.Sending;
using ClassTeacherPlatform.Sdk.Mail;

namespace ClassTeacherPlatform.Host.Mail.Queue;

/// <summary>What the queue's page shows.</summary>
internal sealed record MailQueueView
{
    public required MailRoute Route { get; init; }

    /// <summary>The folder, or the server's name and port.</summary>
    public required string Where { get; init; }

    /// <summary>Why mail stands still; null where it goes.</summary>
    public MailTrouble? Trouble { get; init; }

    public required int Waiting { get; init; }

    public required int Bounced { get; init; }

    public required int SentToday { get; init; }

    public required IReadOnlyList<MailLine> Lines { get; init; }

    /// <summary>How many there are in all under this filter.</summary>
    public required int Count { get; init; }
}
