namespace ClassTeacherPlatform.Host.Access.Roles;

/// <summary>The permissions of the kernel, or of one module.</summary>
/// <param name="Module">The module's id; null for the kernel.</param>
/// <param name="TitleRu">The module's title in Russian.</param>
/// <param name="TitleEn">The module's title in English.</param>
/// <param name="Rows">Its permissions.</param>
public sealed record PermissionGroup(string? Module, string TitleRu, string TitleEn, IReadOnlyList<PermissionRow> Rows);
