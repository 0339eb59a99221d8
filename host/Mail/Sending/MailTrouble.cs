namespace ClassTeacherPlatform.Host.Mail.Sending;

/// <summary>Mail stands still.</summary>
/// <param name="Since">Since the first failure of this row.</param>
/// <param name="RetryAt">When the server is asked again.</param>
/// <param name="Failures">How often it was asked in vain.</param>
/// <param name="Answer">What was said last, or the kind of failure.</param>
internal sealed record MailTrouble(DateTimeOffset Since, DateTimeOffset RetryAt, int Failures, string? Answer);
