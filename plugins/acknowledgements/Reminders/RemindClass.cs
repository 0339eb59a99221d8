using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Reminders;

/// <summary>Reminds by e-mail whoever of a class is waited for and whose turn it is; answers with the number of mails.</summary>
[Requires(Names.Register, Duty = Names.Collect)]
internal sealed record RemindClass(SchoolClassId ClassId) : Command<int>, IForClass;
