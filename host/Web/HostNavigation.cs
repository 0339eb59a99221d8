using ClassTeacherPlatform.Host.Access;

namespace ClassTeacherPlatform.Host.Web;

/// <summary>The host's own pages.</summary>
internal sealed class HostNavigation : INavigationSource
{
    public IEnumerable<NavigationLink> Links { get; } =
    [
        NavigationLink.Of(NavigationSection.Work, 1, "/", "Duties.Mine", null),
        NavigationLink.Of(NavigationSection.Work, 10, "/classes", "Classes.Title", KernelPermissions.Duties),
        NavigationLink.Of(NavigationSection.Work, 95, "/personal-links", "Links.Title", KernelPermissions.PersonalLinks),
        NavigationLink.Of(NavigationSection.School, 10, "/overview", "Overview.Title", KernelPermissions.Overview),
        NavigationLink.Of(NavigationSection.School, 30, "/instruction", "Nav.Instruction", KernelPermissions.Instruction),
        NavigationLink.Of(NavigationSection.School, 35, "/calendar", "Nav.Calendar", null),
        NavigationLink.Of(NavigationSection.School, 40, "/lists", "Lists.Title", KernelPermissions.Directory),
        NavigationLink.Of(NavigationSection.School, 50, "/import", "Import.Title", KernelPermissions.Import),
        NavigationLink.Of(NavigationSection.School, 60, "/documents", "Documents.Title", KernelPermissions.Documents),
        NavigationLink.Of(NavigationSection.School, 65, "/documents/templates", "Templates.Title", KernelPermissions.Templates),
        NavigationLink.Of(NavigationSection.Platform, 10, "/modules", "Modules.Title", KernelPermissions.Modules),
        NavigationLink.Of(NavigationSection.Platform, 20, "/accounts", "Accounts.Title", KernelPermissions.Accounts),
        NavigationLink.Of(NavigationSection.Platform, 25, "/roles", "Roles.Title", KernelPermissions.Accounts),
        NavigationLink.Of(NavigationSection.Platform, 27, "/mail", "Mail.Title", KernelPermissions.Mail),
        NavigationLink.Of(NavigationSection.Platform, 30, "/operations", "Operations.Title", KernelPermissions.Operations),
        NavigationLink.Of(NavigationSection.Platform, 35, "/access-records", "Seen.Title", KernelPermissions.AccessRecords),
    ];
}
