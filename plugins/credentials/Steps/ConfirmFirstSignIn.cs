using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Credentials.Steps;

/// <summary>The first sign-in is confirmed: by the person's word or the school IS's report.</summary>
[Requires(Names.Slips, Duty = Names.HandOut)]
internal sealed record ConfirmFirstSignIn : SlipCommand;
