namespace ClassTeacherPlatform.Sdk.Requests;

/// <summary>
/// One module's handler asks another module: the answer is for the handler, within what its own request was allowed.
/// Pages cannot send such a request.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class BetweenModulesAttribute : Attribute;
