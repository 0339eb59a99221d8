using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Papers;

/// <summary>A letter or the act as it would be, without a number; kept nowhere.</summary>
[Requires(Names.See, Duty = Names.Notice)]
internal sealed record PreviewPaper(int Number, PaperKind Kind) : Query<PaperFile>;
