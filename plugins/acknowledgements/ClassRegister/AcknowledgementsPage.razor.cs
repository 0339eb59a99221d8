using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.ClassRegister;

/// <summary>Who has not acknowledged in a class, and the register of the answers.</summary>
public sealed partial class AcknowledgementsPage
{
    private ClassAcknowledgements? _view;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    [SupplyParameterFromQuery(Name = "student")]
    private Guid? StudentId { get; set; }

    protected override async Task LoadAsync() =>
        _view = ClassId is { } id ? await Ask(new GetClassAcknowledgements(new SchoolClassId(id))) : null;
}
