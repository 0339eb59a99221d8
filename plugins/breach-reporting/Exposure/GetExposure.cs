using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Exposure;

/// <summary>Whose data the named accounts saw from t0 to tR: what may have got out (152-FZ). Reads are never void.</summary>
[Requires(Names.See, Duty = Names.Notice)]
internal sealed record GetExposure(int Number) : Query<ExposureList>;
