namespace ClassTeacherPlatform.Host.Messaging;

/// <summary>One notification to one subscriber, and its mark.</summary>
internal sealed class DeliveryRow
{
    public long OutboxSeq { get; set; }

    /// <summary>The plugin's id.</summary>
    public required string Subscriber { get; set; }

    /// <summary>As in the outbox; kept here so that order per subject needs no join.</summary>
    public required string Subject { get; set; }

    public DeliveryState State { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset NextAttemptAt { get; set; }

    /// <summary>The type of what was thrown last; never its message, which may hold personal data.</summary>
    public string? LastError { get; set; }

    public DateTimeOffset? DoneAt { get; set; }
}
