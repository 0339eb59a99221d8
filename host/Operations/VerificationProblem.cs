namespace ClassTeacherPlatform.Host.Operations;

/// <summary>One thing that does not hold.</summary>
/// <param name="Kind">What.</param>
/// <param name="OperationSeq">At which link.</param>
/// <param name="Register">In which table; null where it is the chain itself.</param>
public sealed record VerificationProblem(VerificationProblemKind Kind, long OperationSeq, string? Register);
