using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Requests;

namespace ClassTeacherPlatform.Host.Duties.Pages;

/// <summary>The classes whose sheets somebody may open.</summary>
public sealed partial class ClassesPage
{
    private IReadOnlyList<SchoolClass> _classes = [];

    protected override async Task LoadAsync() => _classes = await Ask(new GetVisibleClasses(KernelPermissions.Duties)) ?? [];
}
