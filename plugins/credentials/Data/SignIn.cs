namespace ClassTeacherPlatform.Credentials.Data;

/// <summary>How somebody signs in, without any secret.</summary>
/// <param name="Kind">With what.</param>
/// <param name="Login">Empty where the kind needs none.</param>
internal sealed record SignIn(CredentialKind Kind, string Login);
