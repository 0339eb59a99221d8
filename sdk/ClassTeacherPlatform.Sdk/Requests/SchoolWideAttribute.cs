namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>
/// The request reaches over the whole school: only an account whose permission has no class scope may send it. A request
/// under a class-scoped permission that names neither a class nor students must carry this.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SchoolWideAttribute : Attribute;
