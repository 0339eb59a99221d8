using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.BreachReporting.Report;

/// <param name="Id">The entry.</param>
/// <param name="Number">The school's number.</param>
/// <param name="Frozen">How many accounts were frozen now.</param>
internal sealed record ReportedIncident(EntryId Id, int Number, int Frozen);
