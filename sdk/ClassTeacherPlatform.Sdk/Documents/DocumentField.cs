namespace ClassTeacherPlatform.Sdk.Documents;

/// <summary>A name and its value.</summary>
/// <param name="Name">Such as «Обучающийся».</param>
/// <param name="Value">Empty for a line to fill in by hand.</param>
public sealed record DocumentField(string Name, string Value);
