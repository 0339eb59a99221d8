using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Report;

/// <summary>As <see cref="ReportBreach"/>, about the own access alone: accepted from a frozen account too.</summary>
[OwnAccount, NeverVoid]
internal sealed record ReportOwnBreach(BreachDraft Draft) : Command<ReportedIncident>;
