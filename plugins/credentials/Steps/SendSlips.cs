using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Steps;

/// <summary>Sent home sealed, by the children. Nobody has signed for them, so the duty stays open.</summary>
[Requires(Names.Slips, Duty = Names.HandOut)]
internal sealed record SendSlips : SlipCommand;
