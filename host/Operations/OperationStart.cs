using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Operations;

/// <summary>What is known of an operation before it is opened.</summary>
internal sealed record OperationStart
{
    public required Guid CommandId { get; init; }

    public required string Type { get; init; }

    public required AccountId AccountId { get; init; }

    public required string AccountName { get; init; }

    public bool Voidable { get; init; } = true;

    /// <summary>Of a delivery: the operation that a person began.</summary>
    public long? OriginSeq { get; init; }
}
