namespace ClassTeacherPlatform.BreachReporting.Data;

/// <summary>A span in which nothing counts: [From, Until).</summary>
/// <param name="From">T.</param>
/// <param name="Until">tR; null while new access is not confirmed.</param>
/// <param name="AllAccounts">All participants', by a recorded order.</param>
public sealed record Interval(DateTimeOffset From, DateTimeOffset? Until, bool AllAccounts);
