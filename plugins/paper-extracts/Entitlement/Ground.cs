namespace ClassTeacherPlatform.PaperExtracts.Entitlement;

/// <param name="Kind">Which.</param>
/// <param name="Since">Since which of the school's days.</param>
/// <param name="AskAgain">The answer behind it is void (clause 11): it stays restrictive, and the person is to be asked again.</param>
public sealed record Ground(GroundKind Kind, DateOnly Since, bool AskAgain);
