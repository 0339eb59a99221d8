using ClassTeacherPlatform.Consents.Data;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using ClassTeacherPlatform.Sdk.Requests;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Consents.Register;

/// <summary>The register of consents («Журнал регистрации согласий»).</summary>
public sealed partial class RegisterPage
{
    private RegisterFilter _filter = new();
    private FoundEntries? _found;
    private IReadOnlyList<RegisterRow> _rows = [];
    private bool _seesSchool = true;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    [SupplyParameterFromQuery(Name = "form")]
    private Guid? Form { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    private bool IsEmpty => _rows.Count == 0;

    protected override void OnInitialized()
    {
        base.OnInitialized();
        _filter = _filter with { FormId = Form is { } form ? new FormId(form) : null };
    }

    protected override async Task LoadAsync()
    {
        if (await FindAsync(_filter) is not { } found)
        {
            return;
        }

        var rows = await Ask(new GetRegisterRows(found.Students, found.Entries));
        (_found, _rows) = (found, rows?.Rows ?? []);
    }

    /// <summary>The whole register for those who see the whole school; for others their own classes.</summary>
    private async Task<FoundEntries?> FindAsync(RegisterFilter filter)
    {
        if (ClassId is null && _seesSchool)
        {
            var outcome = await Sender.Send(new FindSchoolEntries(filter), Closed);
            _seesSchool = outcome.Refusal is not Refusal.Forbidden;
            if (outcome.IsDone)
            {
                return outcome.Value;
            }
        }

        return await Ask(new FindEntries(filter, ClassId is { } id ? new SchoolClassId(id) : null));
    }

    private Task FilterAsync(RegisterFilter filter)
    {
        _filter = filter with { Page = 1, PageSize = new RegisterFilter().PageSize };
        return ReloadAsync();
    }

    private Task TurnAsync(int page)
    {
        _filter = _filter with { Page = page };
        return ReloadAsync();
    }

    private Task ByPagesAsync() => FilterAsync(_filter);

    private void ChooseClass(Guid? id)
    {
        _filter = _filter with { Page = 1 };
        Navigation.NavigateTo(Navigation.GetUriWithQueryParameter("class", id));
    }

    /// <summary>Paper has no pages to turn: everything found is printed.</summary>
    private async Task PrintAsync()
    {
        _filter = _filter with { Page = 1, PageSize = null };
        await ReloadAsync();
        await Downloads.PrintAsync(Closed);
    }

    private async Task ExportAsync(TableFormat format)
    {
        if (await FindAsync(_filter with { Page = 1, PageSize = null }) is { } found
            && await Ask(new ExportRegister(found.Students, found.Entries, format)) is { } file)
        {
            var (extension, mediaType) = format == TableFormat.Xlsx ? ("xlsx", MediaTypes.Xlsx) : ("csv", MediaTypes.Csv);
            await Downloads.SaveAsync($"{file.Name}.{extension}", mediaType, file.Content, Closed);
        }
    }
}
