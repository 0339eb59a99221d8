using ClassTeacherPlatform.Sdk.Incidents;

namespace ClassTeacherPlatform.BreachReporting.Exposure;

/// <param name="Number">The incident.</param>
/// <param name="From">t0, or t1 where no estimate is recorded.</param>
/// <param name="Until">tR; null while new access is not confirmed.</param>
/// <param name="NamesPlatform">The platform's access is named: else nothing is recorded here.</param>
/// <param name="Reads">The latest first.</param>
public sealed record ExposureList(int Number, DateTimeOffset From, DateTimeOffset? Until, bool NamesPlatform, IReadOnlyList<FoundRead> Reads);
