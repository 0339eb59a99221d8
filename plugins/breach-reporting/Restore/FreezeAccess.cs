using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Restore;

/// <summary>A named account of the platform is frozen after all: the report did not ask for it.</summary>
[Requires(Names.Work, Duty = Names.Notice), NeverVoid]
internal sealed record FreezeAccess(int Number, EntryId AccessId) : Command<bool>;
