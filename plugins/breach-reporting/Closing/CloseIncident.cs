using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Closing;

/// <summary>The head closes the incident by an act, once nothing is left to do.</summary>
[Requires(Names.Decide, Duty = Names.Notice), NeverVoid]
internal sealed record CloseIncident(int Number, string Conclusion) : Command<bool>;
