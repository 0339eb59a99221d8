using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <summary>An incident without pupils' data: for the support service.</summary>
[Requires(Names.Support, Duty = Names.Notice)]
internal sealed record GetIncidentForSupport(int Number) : Query<IncidentView>;
