using ClassTeacherPlatform.Credentials.Data;

namespace ClassTeacherPlatform.Credentials.States;

/// <summary>A step as the projection sees it.</summary>
internal readonly record struct StepFact(StepKind Kind, bool IsVoid);
