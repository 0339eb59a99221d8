namespace ClassTeacherPlatform.Credentials.States;

/// <summary>Whose slip it is: a student's own, or a guardian's, who has one account however many children.</summary>
/// <param name="Id">The student's or the guardian's id.</param>
/// <param name="IsGuardian">Which of the two.</param>
public readonly record struct Holder(Guid Id, bool IsGuardian);
