using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.PaperExtracts.Register;

/// <summary>As <see cref="FindExtracts"/>, over the whole register: also about those who have left the school.</summary>
[Requires(Names.See, Duty = Names.Duty), SchoolWide]
internal sealed record FindSchoolExtracts(ExtractFilter Filter) : Query<FoundExtracts>;
