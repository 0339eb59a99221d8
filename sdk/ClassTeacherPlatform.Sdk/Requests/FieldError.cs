namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>One thing that is wrong with one field.</summary>
/// <param name="Field">The property's name.</param>
/// <param name="Code">A key of the owner's texts, or a text in the user's language.</param>
public sealed record FieldError(string Field, string Code);
