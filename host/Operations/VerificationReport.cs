namespace ClassTeacherPlatform.Host.Operations;

/// <summary>What a check of the chain found.</summary>
/// <param name="Operations">The newest link's order of receipt.</param>
/// <param name="Entries">Register entries compared.</param>
/// <param name="HeadHash">The newest link's hash, hexadecimal: write it down outside, and a shortened chain shows too.</param>
/// <param name="Problems">None where everything holds.</param>
public sealed record VerificationReport(long Operations, long Entries, string HeadHash, IReadOnlyList<VerificationProblem> Problems);
