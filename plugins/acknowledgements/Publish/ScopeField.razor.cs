using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.Publish;

/// <summary>For whom a content is published; nothing is asked of an account that publishes for its own class alone.</summary>
public sealed partial class ScopeField
{
    [Parameter, EditorRequired]
    public required PublishStart Start { get; set; }

    [Parameter, EditorRequired]
    public required DraftForm Form { get; set; }

    [Parameter, EditorRequired]
    public required ISet<SchoolClassId> Chosen { get; set; }

    private void Toggle(SchoolClassId id)
    {
        if (!Chosen.Remove(id))
        {
            Chosen.Add(id);
        }
    }
}
