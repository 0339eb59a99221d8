using ClassTeacherPlatform.PaperExtracts.Data;

namespace ClassTeacherPlatform.PaperExtracts.Entitlement;

/// <param name="Kind">What was told.</param>
/// <param name="IsVoid">Void by now (clause 11).</param>
/// <param name="On">The school's day on which it was told.</param>
internal sealed record HeardFact(HeardKind Kind, bool IsVoid, DateOnly On);
