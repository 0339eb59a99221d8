using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Steps;

/// <summary>A slip is lost: it is to be cancelled in the school IS.</summary>
[Requires(Names.Slips, Duty = Names.HandOut)]
internal sealed record ReportLoss : SlipCommand;
