using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.Journal;

/// <summary>The register of acknowledgements («Журнал регистрации ознакомлений»).</summary>
public sealed partial class RegisterPage
{
    private AnswerFilter _filter = new();
    private FoundAnswers? _found;
    private IReadOnlyList<AnswerRow> _rows = [];
    private bool _seesSchool = true;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    private bool IsEmpty => _rows.Count == 0;

    protected override async Task LoadAsync()
    {
        if (await FindAsync(_filter) is { } found)
        {
            _rows = found.Answers.Count == 0 ? [] : await Ask(new GetAnswerRows(found.Students, found.Answers)) ?? [];
            _found = found;
        }
    }

    /// <summary>The whole register for those who see the whole school; for others their own classes.</summary>
    private async Task<FoundAnswers?> FindAsync(AnswerFilter filter)
    {
        if (ClassId is null && _seesSchool)
        {
            var outcome = await Sender.Send(new FindSchoolAnswers(filter), Closed);
            _seesSchool = outcome.Refusal is not Refusal.Forbidden;
            if (outcome.IsDone)
            {
                return outcome.Value;
            }
        }

        return await Ask(new FindAnswers(filter, ClassId is { } id ? new SchoolClassId(id) : null));
    }

    private Task FilterAsync(AnswerFilter filter)
    {
        _filter = filter with { Page = 1 };
        return ReloadAsync();
    }

    private Task TurnAsync(int page)
    {
        _filter = _filter with { Page = page };
        return ReloadAsync();
    }

    private void ChooseClass(ChangeEventArgs change)
    {
        _filter = _filter with { Page = 1 };
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("class", Guid.TryParse((string?)change.Value, out var id) ? id : (Guid?)null));
    }

    private async Task ExportAsync(TableFormat format)
    {
        if (await FindAsync(_filter with { All = true }) is not { } found)
        {
            return;
        }

        var file = await Do(new ExportAnswers(found.Students, found.Answers, format));
        if (file.IsDone)
        {
            var (extension, mediaType) = format == TableFormat.Xlsx ? ("xlsx", MediaTypes.Xlsx) : ("csv", MediaTypes.Csv);
            await Downloads.SaveAsync($"{T.Text["Register.FileName", Marks.Say.Day(Clock.Today)]}.{extension}", mediaType, file.Value, Closed);
        }
    }
}
