using ClassTeacherPlatform.PaperExtracts.Data;

namespace ClassTeacherPlatform.PaperExtracts.SchoolView;

/// <param name="Periods">To choose from.</param>
/// <param name="Period">Null where the school has set none.</param>
/// <param name="Classes">Those in which somebody is entitled.</param>
internal sealed record SchoolExtracts(IReadOnlyList<SchoolPeriod> Periods, SchoolPeriod? Period, IReadOnlyList<ClassProgress> Classes);
