using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Operations;

/// <summary>One link of the chain: who did what, when the server received it.</summary>
internal sealed class OperationRow
{
    /// <summary>The order of receipt, growing by one without a gap.</summary>
    public long Seq { get; set; }

    /// <summary>The command's id; a delivery has one of its own.</summary>
    public Guid CommandId { get; set; }

    /// <summary>The command's type name; for a delivery the notification's, an arrow and the subscriber.</summary>
    public required string Type { get; set; }

    public AccountId AccountId { get; set; }

    /// <summary>The operation that began it all; itself where a person began it. Validity is the origin's.</summary>
    public long OriginSeq { get; set; }

    public DateTimeOffset ReceivedAt { get; set; }

    /// <summary>False for what clause 11 never voids: notices, freezes, receipts, decisions.</summary>
    public bool Voidable { get; set; }

    /// <summary>The first answer as JSON, for the same command sent again.</summary>
    public string? Result { get; set; }

    public byte[] PreviousHash { get; set; } = [];

    public byte[] Hash { get; set; } = [];
}
