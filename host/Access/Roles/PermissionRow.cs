namespace ClassTeacherPlatform.Host.Access.Roles;

/// <summary>One permission and who holds it.</summary>
/// <param name="Id">Such as <c>consents.register</c>.</param>
/// <param name="TitleRu">Title in Russian.</param>
/// <param name="TitleEn">Title in English.</param>
/// <param name="IsForClasses">A class teacher holds it for the own classes only.</param>
/// <param name="Holders">The roles that hold it now.</param>
/// <param name="Decided">The roles for which the school decided otherwise than the module declares.</param>
public sealed record PermissionRow(
    string Id, string TitleRu, string TitleEn, bool IsForClasses, IReadOnlySet<string> Holders, IReadOnlySet<string> Decided);
