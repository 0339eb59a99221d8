using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Card;

/// <summary>One student and the family, now and formerly, with what the duties ask.</summary>
public sealed partial class StudentCardPage
{
    private StudentCard? _card;
    private bool _mayEdit;
    private bool _maySeeSheet;
    private bool _mayIssueLinks;

    [Parameter]
    public Guid Id { get; set; }

    private string EditAddress => _card!.Student.ClassId is { } classId ? $"/lists?class={classId.Value}&student={Id}" : $"/lists?student={Id}";

    private IReadOnlyList<GuardianLink> Current => [.. _card!.Links.Where(l => l.Until is null || l.Until >= Clock.Today)];

    private IReadOnlyList<GuardianLink> Former => [.. _card!.Links.Where(l => l.Until < Clock.Today)];

    protected override async Task LoadAsync()
    {
        _card = await Ask(new GetStudentCard(new StudentId(Id)));
        _mayEdit = await Account.MayAsync(KernelPermissions.Directory, Closed);
        _maySeeSheet = await Account.MayAsync(KernelPermissions.Duties, Closed);
        _mayIssueLinks = await Account.MayAsync(KernelPermissions.PersonalLinks, Closed);
    }
}
