namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>One field of the law and whether the text has it.</summary>
/// <param name="Field">The field.</param>
/// <param name="Token">What to write into the text.</param>
/// <param name="IsPresent">The token stands in the text.</param>
/// <param name="IsAsked">False where it depends on the school (a processor, where one is engaged).</param>
public sealed record CheckedField(FormField Field, string Token, bool IsPresent, bool IsAsked);
