using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

/// <summary>What a class was asked to acknowledge.</summary>
public sealed partial class ContentsPage
{
    private ClassContents? _view;
    private bool _mayPublish;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    protected override async Task LoadAsync()
    {
        _mayPublish = await Account.MayAsync(Names.Publish, Closed);
        _view = ClassId is { } id ? await Ask(new GetClassContents(new SchoolClassId(id))) : null;
    }
}
