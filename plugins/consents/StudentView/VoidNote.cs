namespace ClassTeacherPlatform.Consents.StudentView;

/// <summary>What made an entry void.</summary>
/// <param name="Incident">The school's number of the incident.</param>
/// <param name="Since">UTC.</param>
/// <param name="ByHead">By the head's decision, not by clause 11 itself.</param>
public sealed record VoidNote(string Incident, DateTimeOffset Since, bool ByHead);
