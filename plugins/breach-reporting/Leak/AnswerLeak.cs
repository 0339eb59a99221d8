using ClassTeacherPlatform.BreachReporting.Data;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.BreachReporting.Leak;

/// <summary>It has become known whether subjects' data got out. The law's terms run from t1 all the same.</summary>
[Requires(Names.Work, Duty = Names.Notice), NeverVoid]
internal sealed record AnswerLeak(int Number, DataLeak Answer, string Evidence) : Command<bool>;
