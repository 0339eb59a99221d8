using ClassTeacherPlatform.BreachReporting.Register;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Review;

/// <summary>As <see cref="GetReview"/>, for a spreadsheet.</summary>
[Requires(Names.Decide, Duty = Names.Notice)]
internal sealed record ExportReview(int Number, TableFormat Format) : Query<ExportedTable>;
