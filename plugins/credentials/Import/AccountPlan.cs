using ClassTeacherPlatform.Credentials.States;

namespace ClassTeacherPlatform.Credentials.Import;

/// <summary>What a list of accounts would change.</summary>
/// <param name="Rows">In the file's order.</param>
/// <param name="People">Everybody whom a row may mean.</param>
/// <param name="Until">Until when the secrets can be printed.</param>
public sealed record AccountPlan(IReadOnlyList<PlanRow> Rows, IReadOnlyList<SlipHolder> People, DateTimeOffset Until);
