using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Report;

/// <summary>By when a notice of a breach learned of now is due, for the head of the report's page.</summary>
/// <param name="LearnedAt">t1; null: now.</param>
[OwnAccount]
internal sealed record GetReportStart(DateTimeOffset? LearnedAt) : Query<ReportStart>;
