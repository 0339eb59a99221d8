namespace ClassTeacherPlatform.Host.PersonalLinks.Asks;

/// <summary>All that is asked of one person.</summary>
/// <param name="Asks">What the modules ask.</param>
/// <param name="IsIncomplete">A module did not answer: something may be missing.</param>
internal sealed record AskSheet(IReadOnlyList<OfferedAsk> Asks, bool IsIncomplete);
