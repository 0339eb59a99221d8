namespace ClassTeacherPlatform.Host.Operations;

/// <summary>The commitment to one register entry: what the chain holds of its content.</summary>
internal sealed class OperationEntryRow
{
    public Guid EntryId { get; set; }

    public long OperationSeq { get; set; }

    /// <summary>The register's table.</summary>
    public required string Register { get; set; }

    /// <summary>SHA-256 of the row's canonical content with its salt.</summary>
    public byte[] Commitment { get; set; } = [];
}
