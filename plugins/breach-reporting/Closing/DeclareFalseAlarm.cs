using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Closing;

/// <summary>There was no breach: every decision of the incident is lifted, and nothing that was written is lost. Opening the accounts is an act of its own.</summary>
[Requires(Names.Decide, Duty = Names.Notice), NeverVoid]
internal sealed record DeclareFalseAlarm(int Number, string Conclusion) : Command<bool>;
