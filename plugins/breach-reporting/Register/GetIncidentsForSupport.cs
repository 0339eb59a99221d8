using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Register;

/// <summary>All incidents without families' names: for the support service.</summary>
[Requires(Names.Support, Duty = Names.Notice)]
internal sealed record GetIncidentsForSupport : Query<IReadOnlyList<IncidentLine>>;
