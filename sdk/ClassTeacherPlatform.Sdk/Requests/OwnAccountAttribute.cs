namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>The request touches the asking account alone, so every signed-in account may send it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OwnAccountAttribute : Attribute;
