using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Report;

/// <summary>Somebody says that an access may be known to others (clause 11). A notice is never void, whoever sends it.</summary>
[Requires(Names.Report, Duty = Names.Notice), NeverVoid]
internal sealed record ReportBreach(BreachDraft Draft) : Command<ReportedIncident>;
