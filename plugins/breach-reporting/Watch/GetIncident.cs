using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <summary>An incident with everything about it.</summary>
[Requires(Names.See, Duty = Names.Notice)]
internal sealed record GetIncident(int Number) : Query<IncidentView>;
