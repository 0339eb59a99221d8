using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Acknowledgements.Reminders;

/// <summary>Who of a class may be reminded by e-mail now, and whose letters came back.</summary>
[Requires(Names.Register, Duty = Names.Collect)]
internal sealed record GetReminders(SchoolClassId ClassId) : Query<ReminderOutlook>, IForClass;
