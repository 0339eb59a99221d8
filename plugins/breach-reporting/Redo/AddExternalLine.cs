using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Redo;

/// <summary>Something more that was done inside another system and has to be looked at there.</summary>
[Requires(Names.Work, Duty = Names.Notice)]
internal sealed record AddExternalLine(int Number, string Text) : Command<EntryId>;
