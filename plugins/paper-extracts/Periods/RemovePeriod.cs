using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Periods;

/// <summary>The school takes a period back; extracts that were issued for it stay in the register.</summary>
[Requires(Names.Periods, Duty = Names.Duty), SchoolWide]
internal sealed record RemovePeriod(Guid PeriodId) : Command<bool>;
