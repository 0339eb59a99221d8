using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Testing;

/// <summary>One link of the operations' chain as a test sees it.</summary>
/// <param name="Seq">Its place.</param>
/// <param name="OriginSeq">The operation that a person began: itself, or of a delivery the one that raised the notification.</param>
/// <param name="Type">The command's full type name; of a delivery the notification's and the subscriber's.</param>
/// <param name="AccountId">Who began it.</param>
/// <param name="IsVoid">Whether a decision makes it void now.</param>
public sealed record OperationSeen(long Seq, long OriginSeq, string Type, AccountId AccountId, bool IsVoid);
