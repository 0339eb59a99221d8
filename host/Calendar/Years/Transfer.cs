namespace ClassTeacherPlatform.Host.Calendar.Years;

/// <summary>A rest day moved to another day. It binds only where <paramref name="From"/> is a rest day of one's own week.</summary>
/// <param name="From">The rest day.</param>
/// <param name="To">The day off in its place.</param>
/// <param name="ByLaw">By Labour Code article 112 itself, without a decree.</param>
public sealed record Transfer(DateOnly From, DateOnly To, bool ByLaw = false);
