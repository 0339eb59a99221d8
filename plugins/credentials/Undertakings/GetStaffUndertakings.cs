using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>Who of the staff has signed; each for himself.</summary>
[Requires(Names.Staff, Duty = Names.Undertakings), SchoolWide]
internal sealed record GetStaffUndertakings : Query<StaffUndertakings>;
