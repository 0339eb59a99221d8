using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Security;

/// <summary>Everybody who may sign in: looked through by the officer or the head, and printed as a numbered list.</summary>
public sealed partial class SchoolAccessPage
{
    private AccessReview? _review;
    private string _remark = string.Empty;
    private bool _recordsSeen;

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    protected override async Task LoadAsync() => _review = await Ask(new GetSchoolAccess());

    private async Task ConfirmAsync()
    {
        var confirmed = await Do(new ConfirmSchoolAccess(_review!.Sheet.Sha256, _remark, _recordsSeen), T.Text["Security.ConfirmedSchool"]);
        if (confirmed.IsDone)
        {
            (_remark, _recordsSeen) = (string.Empty, false);
            await OpenAsync(confirmed.Value);
        }
    }

    private async Task OpenAsync(EntryId document)
    {
        if (await Ask(new GetAccessListFile(document)) is { } file)
        {
            await Downloads.OpenAsync(file.Name, MediaTypes.Pdf, file.Content, Closed);
        }
    }
}
