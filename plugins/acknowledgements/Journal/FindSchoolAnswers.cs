using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <summary>As <see cref="FindAnswers"/>, over the whole register: also about those who have left the school.</summary>
[Requires(Names.See, Duty = Names.Collect), SchoolWide]
internal sealed record FindSchoolAnswers(AnswerFilter Filter) : Query<FoundAnswers>;
