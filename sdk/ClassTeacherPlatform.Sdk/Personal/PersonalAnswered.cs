namespace ClassTeacherPlatform.Sdk.Personal;

/// <summary>How the person has answered an ask already.</summary>
/// <param name="Label">In the reader's language, such as «Согласие дано».</param>
/// <param name="At">When it was registered, UTC.</param>
public sealed record PersonalAnswered(string Label, DateTimeOffset At);
