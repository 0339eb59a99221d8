namespace ClassTeacherPlatform.Host.Operations;

/// <summary>The newest link of the chain.</summary>
/// <param name="Seq">Its order of receipt; 0 where there is none yet.</param>
/// <param name="ReceivedAt">UTC.</param>
/// <param name="Hash">Its hash.</param>
internal sealed record OperationHead(long Seq, DateTimeOffset ReceivedAt, byte[] Hash);
