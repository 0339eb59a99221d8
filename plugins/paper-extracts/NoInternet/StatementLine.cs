using ClassTeacherPlatform.PaperExtracts.Data;
using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.PaperExtracts.NoInternet;

/// <param name="Recipient">Who, about whom.</param>
/// <param name="Student">The child.</param>
/// <param name="WithoutSince">The day of the statement that holds; null where none does.</param>
/// <param name="Paper">That statement's paper.</param>
public sealed record StatementLine(Recipient Recipient, PersonName Student, DateOnly? WithoutSince, string? Paper);
