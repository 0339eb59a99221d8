using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.BreachReporting.Security;

/// <param name="On">The day.</param>
/// <param name="ByName">Who looked.</param>
/// <param name="ClassName">Null for the whole school.</param>
/// <param name="People">How many stood in the list.</param>
/// <param name="Remark">What is to be changed; null for nothing.</param>
/// <param name="DocumentId">The printed list of the school; null for a class.</param>
public sealed record CheckedLine(DateOnly On, string ByName, string? ClassName, int People, string? Remark, EntryId? DocumentId);
