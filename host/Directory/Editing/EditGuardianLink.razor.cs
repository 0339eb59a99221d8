using ClassTeacherPlatform.Host.Directory.Lists;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Directory.Editing;

/// <summary>Changes what a representative is to one child, from a day on.</summary>
public sealed partial class EditGuardianLink
{
    private LinkDraft _draft = new();

    [Parameter, EditorRequired]
    public required Guid LinkId { get; set; }

    [Parameter, EditorRequired]
    public required StudentId StudentId { get; set; }

    private async Task OpenAsync()
    {
        var record = await Do(new GetStudentRecord(StudentId));
        if (record.Value?.Links.FirstOrDefault(l => l.Link.Id == LinkId)?.Link is { } link)
        {
            _draft = LinkDraft.Of(link, Clock.Today < link.From ? link.From : Clock.Today);
        }
    }

    private async Task<bool> SaveAsync() => _draft.ToTerms() is { } terms
        && (await Do(new ChangeGuardianLink(LinkId, StudentId, terms), T.Text["Lists.Saved"])).IsDone;
}
