using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

/// <summary>What one family reads: chosen child by child, and recorded as seen child by child.</summary>
public sealed partial class PartView
{
    private StudentProgress? _progress;

    [Parameter, EditorRequired]
    public required IReadOnlyList<PartOf> Parts { get; set; }

    [Parameter, EditorRequired]
    public required EntryId VersionId { get; set; }

    /// <summary>The page that holds it reads.</summary>
    protected override Task LoadAsync() => Task.CompletedTask;

    private async Task ChooseAsync(ChangeEventArgs change) => _progress =
        Guid.TryParse((string?)change.Value, out var id) ? (await Do(new GetPart(new StudentId(id), VersionId))).Value : null;
}
