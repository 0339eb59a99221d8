namespace ClassTeacherPlatform.Sdk.Personal;

/// <summary>
/// A new link's secret. Make it where the button is pressed, give the command only the hash (an operation keeps its answer), and
/// print or send the address after the command was carried out: it cannot be shown again.
/// </summary>
/// <param name="Secret">What the address carries. Never in a register, a log, a command or its result.</param>
/// <param name="Hash">What the platform knows it by.</param>
public sealed record PersonalToken(string Secret, string Hash);
