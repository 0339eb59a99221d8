using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Redo;

/// <summary>What has to be done again, and the checklist outside the platform. Titles and registers, no contents.</summary>
[Requires(Names.Work, Duty = Names.Notice)]
internal sealed record GetRedo(int Number) : Query<RedoList>;
