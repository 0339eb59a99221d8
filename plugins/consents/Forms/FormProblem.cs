namespace ClassTeacherPlatform.Consents.Forms;

/// <summary>Why a text cannot be published yet.</summary>
/// <param name="Field">Of <see cref="FormContent"/>.</param>
/// <param name="Code">A key of the texts that says what to write.</param>
internal sealed record FormProblem(string Field, string Code);
