using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Steps;

/// <summary>Cancelled: nobody may sign in with them any more.</summary>
[Requires(Names.Slips, Duty = Names.HandOut)]
internal sealed record CancelSlips : SlipCommand;
