using ClassTeacherPlatform.BreachReporting.States;

namespace ClassTeacherPlatform.BreachReporting.Report;

/// <param name="Notice">The instruction's clock.</param>
/// <param name="Law">The law's clock, should subjects' data have got out.</param>
public sealed record ReportStart(NoticeClock Notice, LawClock Law);
