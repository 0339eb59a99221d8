namespace ClassTeacherPlatform.Host.Messaging;

/// <summary>A notification as stored with the operation that raised it.</summary>
internal sealed class OutboxRow
{
    public long Seq { get; set; }

    public long OperationSeq { get; set; }

    /// <summary>The notification's full type name; all are defined in the SDK.</summary>
    public required string Type { get; set; }

    /// <summary>Whom or what it is about.</summary>
    public required string Subject { get; set; }

    /// <summary>The notification as JSON: ids, never names.</summary>
    public required string Payload { get; set; }
}
