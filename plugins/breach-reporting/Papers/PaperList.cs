using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.BreachReporting.Papers;

/// <param name="Number">The incident.</param>
/// <param name="IsEnded">The head has ended it: the act can be made.</param>
/// <param name="NeedsReports">The law's terms run: drafts for the authority are offered.</param>
/// <param name="Papers">What was made, the latest first.</param>
public sealed record PaperList(int Number, bool IsEnded, bool NeedsReports, IReadOnlyList<PaperLine> Papers);

/// <param name="Kind">Which.</param>
/// <param name="DocumentId">The document's entry.</param>
/// <param name="DocumentNumber">Printed on each page.</param>
/// <param name="At">When it was made.</param>
/// <param name="ByName">By whom.</param>
public sealed record PaperLine(PaperKind Kind, EntryId DocumentId, string DocumentNumber, DateTimeOffset At, string ByName);
