using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Operations;

/// <summary>What a command was answered with the first time.</summary>
/// <param name="Result">As JSON.</param>
/// <param name="AccountId">Whose command it was.</param>
internal sealed record OperationAnswer(string? Result, AccountId AccountId);
