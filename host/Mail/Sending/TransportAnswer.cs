namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>What came of handing one mail over.</summary>
/// <param name="Kind">What to do now.</param>
/// <param name="Text">What was said: the status code first.</param>
internal sealed record TransportAnswer(AnswerKind Kind, string? Text);
