using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.BreachReporting.Report;

/// <param name="System">Where the access belongs to.</param>
/// <param name="AccountId">The platform's account; null for another system.</param>
/// <param name="Owner">Whose, where there is no account.</param>
/// <param name="IsFamily">A pupil's or guardian's.</param>
public sealed record AccessDraft(AccessSystem System, AccountId? AccountId, string Owner, bool IsFamily);
