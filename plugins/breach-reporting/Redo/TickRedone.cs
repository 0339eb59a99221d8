using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Redo;

/// <summary>A void entry was done again, or needs no doing again: for registers that do not name what an entry replaces.</summary>
[Requires(Names.Work, Duty = Names.Notice)]
internal sealed record TickRedone(int Number, EntryId EntryId, string Note) : Command<EntryId>;
