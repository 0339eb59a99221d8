using System.Globalization;
using ClassTeacherPlatform.Host.Web;

namespace ClassTeacherPlatform.Host.Access.Roles;

/// <summary>Who may do what, by role; a cell is the school's own decision where it differs from the module's.</summary>
public sealed partial class RolesPage
{
    private IReadOnlyList<PermissionGroup> _groups = [];

    protected override async Task LoadAsync() => _groups = await Ask(new GetPermissions()) ?? [];

    private static string Title(string ru, string en) => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? en : ru;

    private static string TitleId(PermissionGroup group) => $"roles-{group.Module ?? "kernel"}";

    private static bool IsFixed(PermissionRow row, string role) => row.Id == KernelPermissions.Accounts && role == Role.Administrator;

    private static string Label(PermissionRow row, string role) => $"{T.Text[$"Role.{role}"]}: {Title(row.TitleRu, row.TitleEn)}";

    private async Task DecideAsync(PermissionRow row, string role, bool isGranted)
    {
        await Do(new DecidePermission(role, row.Id, isGranted), T.Text["Lists.Saved"]);
        await ReloadAsync();
    }
}
