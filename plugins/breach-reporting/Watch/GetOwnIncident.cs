using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Watch;

/// <summary>An incident that one reported oneself or that names the own account: its state and terms.</summary>
[OwnAccount]
internal sealed record GetOwnIncident(int Number) : Query<IncidentView>;
