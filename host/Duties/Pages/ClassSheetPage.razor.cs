using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Duties.Pages;

/// <summary>Students × duties of one class.</summary>
public sealed partial class ClassSheetPage
{
    private ClassSheet? _sheet;
    private bool _gapsOnly;
    private bool _maySeeCards;
    private bool _mayIssueLinks;

    [Parameter]
    public Guid ClassId { get; set; }

    protected override async Task LoadAsync()
    {
        _sheet = await Ask(new GetClassSheet(new SchoolClassId(ClassId)));
        _maySeeCards = await Account.MayAsync(KernelPermissions.Students, Closed);
        _mayIssueLinks = await Account.MayAsync(KernelPermissions.PersonalLinks, Closed);
    }
}
