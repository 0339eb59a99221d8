using ClassTeacherPlatform.Sdk.Directory;

namespace ClassTeacherPlatform.PaperExtracts.NoInternet;

internal sealed record ClassStatements(SchoolClass Class, IReadOnlyList<StatementLine> Lines);
