using ClassTeacherPlatform.Credentials.Data;

namespace ClassTeacherPlatform.Credentials.States;

/// <summary>A valid slip and what happened to it.</summary>
/// <param name="Slip">The slip.</param>
/// <param name="State">From its steps.</param>
/// <param name="Last">The latest valid step; null where there is none.</param>
internal sealed record SlipStanding(Slip Slip, SlipState State, SlipStep? Last);
