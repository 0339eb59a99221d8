using System.Globalization;
using ClassTeacherPlatform.Host.Operations.Journal;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Operations.Seen;

/// <summary>Who saw whose data and when: for the personal-data officer and the head.</summary>
public sealed partial class AccessRecordsPage
{
    private const int PageSize = 50;

    private static readonly IReadOnlyDictionary<AccountId, string> NoAccounts = new Dictionary<AccountId, string>();

    private SeenFilter _filter = new();
    private SeenPage? _found;
    private int _page = 1;

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    [Inject]
    private OperationTitles Titles { get; set; } = null!;

    protected override async Task LoadAsync() => _found = await Ask(new GetSeen(_filter, _page, PageSize));

    private static AccountId? IdOf(ChangeEventArgs change) => Guid.TryParse((string?)change.Value, out var id) ? new AccountId(id) : null;

    private string At(DateTimeOffset instant) => Clock.AtSchool(instant).ToString("G", CultureInfo.CurrentCulture);

    private Task FilterAsync(SeenFilter filter)
    {
        (_filter, _page) = (filter, 1);
        return ReloadAsync();
    }

    private Task TurnAsync(int page)
    {
        _page = page;
        return ReloadAsync();
    }

    private async Task ExportAsync(TableFormat format)
    {
        if (await Ask(new ExportSeen(_filter, format)) is { } table)
        {
            var (extension, mediaType) = format == TableFormat.Xlsx ? ("xlsx", MediaTypes.Xlsx) : ("csv", MediaTypes.Csv);
            await Downloads.SaveAsync($"{table.Name}.{extension}", mediaType, table.Content, Closed);
        }
    }
}
