namespace ClassTeacherPlatform.Host.Access;

/// <summary>A permission as the kernel or a plugin's manifest declares it.</summary>
/// <param name="Id">Such as <c>consents.register</c>.</param>
/// <param name="IsForClasses">True where a class teacher holds it for the own classes only; false where it has no class.</param>
/// <param name="DefaultRoles">Who holds it until the school decides otherwise.</param>
/// <param name="TitleRu">Title in Russian.</param>
/// <param name="TitleEn">Title in English.</param>
internal sealed record DeclaredPermission(string Id, bool IsForClasses, IReadOnlyList<string> DefaultRoles, string TitleRu, string TitleEn);
