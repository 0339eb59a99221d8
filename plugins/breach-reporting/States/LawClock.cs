namespace ClassTeacherPlatform.BreachReporting.States;

/// <summary>The law's clock (152-FZ, article 21, part 3.1): plain hours from the moment of detection, across holidays.</summary>
/// <param name="NoticeBy">24 hours: the first notice.</param>
/// <param name="ResultsBy">72 hours: what the investigation found.</param>
/// <param name="IsWarning">It is not known yet whether subjects' data got out.</param>
public sealed record LawClock(DateTimeOffset NoticeBy, DateTimeOffset ResultsBy, bool IsWarning);
