using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Papers;

/// <summary>The letters and acts of an incident that were made.</summary>
[Requires(Names.See, Duty = Names.Notice)]
internal sealed record GetPapers(int Number) : Query<PaperList>;
