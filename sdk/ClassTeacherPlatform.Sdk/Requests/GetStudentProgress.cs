using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>
/// Marks, absences and homework of these students within a period. Answered by the module that reads the school's journal (clause 5);
/// where none runs, the asker gets <see cref="Refusal.NotAvailable"/> and goes on with what it has.
/// </summary>
/// <param name="StudentIds">The students.</param>
/// <param name="From">First day of the period.</param>
/// <param name="Until">Last day of the period.</param>
/// <example>
/// <code>
/// var outcome = await sender.Send(new GetStudentProgress([child], period.From, period.Until), cancellationToken);
/// var source = outcome.Value?.Source;
/// </code>
/// </example>
[BetweenModules]
public sealed record GetStudentProgress(IReadOnlyCollection<StudentId> StudentIds, DateOnly From, DateOnly Until) : Query<ProgressReport>;
