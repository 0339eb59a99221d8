namespace ClassTeacherPlatform.Host.Operations.Seen;

/// <summary>Somebody saw somebody's data.</summary>
/// <param name="At">UTC.</param>
/// <param name="AccountName">Who saw.</param>
/// <param name="Request">By what: the query's type name.</param>
/// <param name="Whom">The student's or the class's name.</param>
public sealed record SeenRow(DateTimeOffset At, string AccountName, string Request, string Whom);
