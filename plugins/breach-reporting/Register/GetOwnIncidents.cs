using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Register;

/// <summary>What one reported oneself, and what names the own account.</summary>
[OwnAccount]
internal sealed record GetOwnIncidents : Query<IReadOnlyList<IncidentLine>>;
