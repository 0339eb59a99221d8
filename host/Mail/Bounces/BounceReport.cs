using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Host.Mail.Bounces;

/// <summary>A mail of ours came back.</summary>
/// <param name="Mail">Which.</param>
/// <param name="Answer">What the last server said, its codes first.</param>
internal sealed record BounceReport(EntryId Mail, string? Answer);
