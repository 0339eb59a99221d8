using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Security;

/// <summary>Who sees the own class: looked through by its teacher each half-year.</summary>
public sealed partial class ClassAccessPage
{
    private AccessReview? _review;
    private string _remark = string.Empty;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    protected override async Task LoadAsync() => _review = ClassId is { } id ? await Ask(new GetClassAccess(new SchoolClassId(id))) : null;

    private async Task ConfirmAsync()
    {
        if ((await Do(new ConfirmClassAccess(new SchoolClassId(ClassId!.Value), _review!.Sheet.Sha256, _remark), T.Text["Security.Confirmed"])).IsDone)
        {
            _remark = string.Empty;
        }
    }
}
