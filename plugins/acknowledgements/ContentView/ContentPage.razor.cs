using ClassTeacherPlatform.Acknowledgements.Withdraw;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Blazor.Questions;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.ContentView;

/// <summary>A content with its versions: what is read now, what was read before.</summary>
public sealed partial class ContentPage
{
    private OneContent? _view;
    private bool _mayPublish;
    private bool _mayRegister;

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    [Inject]
    private IQuestions Questions { get; set; } = null!;

    private bool MayGoOn => _mayPublish && _view is { Withdrawn: null, Current: not null };

    protected override async Task LoadAsync()
    {
        _mayPublish = await Account.MayAsync(Names.Publish, Closed);
        _mayRegister = await Account.MayAsync(Names.Register, Closed);
        _view = ClassId is { } id ? await Ask(new GetContent(new SchoolClassId(id), Id)) : null;
    }

    private async Task OpenAsync(VersionView version)
    {
        var outcome = await Do(new GetContentFile(_view!.Class.Id, Id, version.Id));
        if (outcome.IsDone)
        {
            await Downloads.OpenAsync(outcome.Value.Name, outcome.Value.MediaType, outcome.Value.Content, Closed);
        }
    }

    private async Task WithdrawAsync()
    {
        if (await Questions.ReasonAsync(T.Text["Withdraw.Title"], T.Text["Withdraw.What"], T.Text["Withdraw.Do"]) is { } reason)
        {
            Command<EntryId> command = _view!.IsOnlyForClass ? new WithdrawClassContent(_view.Class.Id, Id, reason) : new WithdrawContent(Id, reason);
            await Do(command, T.Text["Withdraw.Done"]);
        }
    }
}
