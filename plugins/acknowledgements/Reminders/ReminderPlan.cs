namespace ClassTeacherPlatform.Acknowledgements.Reminders;

/// <param name="People">Whoever may be reminded by e-mail now.</param>
/// <param name="WithoutAddress">Guardians whose turn it is, and who have no address that works.</param>
/// <param name="WithoutConsent">Guardians whose turn it is, and who have not agreed to electronic delivery: paper for them.</param>
internal sealed record ReminderPlan(IReadOnlyList<ToRemind> People, int WithoutAddress, int WithoutConsent);
