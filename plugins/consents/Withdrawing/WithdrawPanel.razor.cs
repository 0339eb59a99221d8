using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Consents.StudentView;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Consents.Withdrawing;

/// <summary>Where a withdrawal is registered, below the consent it is about.</summary>
public sealed partial class WithdrawPanel
{
    private DateOnly? _on;
    private AnswerRoute _route;
    private string? _place;

    [Parameter, EditorRequired]
    public required HistoryEntry Entry { get; set; }

    [Parameter, EditorRequired]
    public required StudentId StudentId { get; set; }

    [Parameter]
    public long SeenSeq { get; set; }

    /// <summary>Told when the panel is not needed any more.</summary>
    [Parameter]
    public EventCallback Finished { get; set; }

    [Inject]
    private ConsentSettings Settings { get; set; } = null!;

    private string? PlaceError => ErrorOf(nameof(WithdrawConsent.OriginalPlace));

    protected override Task LoadAsync()
    {
        _on ??= Clock.Today;
        return Task.CompletedTask;
    }

    private async Task WithdrawAsync()
    {
        var command = new WithdrawConsent
        {
            StudentId = StudentId,
            AnswerId = Entry.EntryId,
            WithdrawnOn = _on ?? default,
            Route = _route,
            OriginalPlace = _place,
            SeenSeq = SeenSeq,
        };
        if ((await Do(command, T.Text["Withdraw.Done"])).IsDone)
        {
            await Finished.InvokeAsync();
        }
    }
}
