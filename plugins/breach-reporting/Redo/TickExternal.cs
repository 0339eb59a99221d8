using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Redo;

/// <summary>A line of the checklist is done: the note says how, such as the portal's receipt number.</summary>
[Requires(Names.Work, Duty = Names.Notice)]
internal sealed record TickExternal(int Number, string Item, string Note) : Command<EntryId>;
