using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Register;

/// <summary>All incidents.</summary>
/// <param name="Search">A number, a name or a word of the report; empty for all.</param>
[Requires(Names.See, Duty = Names.Notice)]
internal sealed record GetIncidents(string Search) : Query<IReadOnlyList<IncidentLine>>;
