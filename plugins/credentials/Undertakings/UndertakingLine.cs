using ClassTeacherPlatform.Credentials.States;
using ClassTeacherPlatform.Sdk.Ids;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>A person whose signed paper lies in the stack.</summary>
/// <param name="StudentId">The student himself, or the guardian's child.</param>
/// <param name="Holder">Who signed.</param>
public sealed record UndertakingLine(StudentId StudentId, Holder Holder);
