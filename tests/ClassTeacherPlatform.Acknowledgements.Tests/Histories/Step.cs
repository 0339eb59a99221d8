namespace ClassTeacherPlatform.Acknowledgements.Tests.Histories;

/// <summary>What happens next; <paramref name="Which"/> and <paramref name="Other"/> choose among what there is.</summary>
public sealed record Step(StepKind Kind, int Which, int Other);
