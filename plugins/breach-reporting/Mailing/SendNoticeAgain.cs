using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Mailing;

/// <summary>Sends a notice again, as the incident stands now, after the first one came back or there was no address. A notice is never void.</summary>
[Requires(Names.Work, Duty = Names.Notice), NeverVoid]
internal sealed record SendNoticeAgain(int Number, LetterKind Kind) : Command<bool>;
