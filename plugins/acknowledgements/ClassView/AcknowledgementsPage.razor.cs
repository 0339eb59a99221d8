using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.ClassView;

/// <summary>A class's people against what they are to acknowledge: who has not.</summary>
public sealed partial class AcknowledgementsPage
{
    private ClassMatrix? _matrix;
    private bool _onlyOpen;
    private bool _mayRegister;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    [SupplyParameterFromQuery(Name = "student")]
    private Guid? StudentId { get; set; }

    protected override async Task LoadAsync()
    {
        _mayRegister = await Account.MayAsync(Names.Register, Closed);
        _matrix = ClassId is { } id ? await Ask(new GetClassMatrix(new SchoolClassId(id))) : null;
    }
}
