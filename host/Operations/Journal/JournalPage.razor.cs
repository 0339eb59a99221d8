using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Operations.Journal;

/// <summary>The operations' journal («Протокол операций»): who did what and when, and whether the chain is whole.</summary>
public sealed partial class JournalPage
{
    private const int PageSize = 50;
    private const int ProblemsShown = 100;

    private OperationChoices _choices = new([], new Dictionary<AccountId, string>());
    private OperationFilter _filter = new();
    private OperationsPage? _found;
    private VerificationReport? _report;
    private int _page = 1;
    private bool _isVerifying;

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    [Inject]
    private OperationTitles Titles { get; set; } = null!;

    /// <summary>One operation to show, where a link names it.</summary>
    [SupplyParameterFromQuery(Name = "number")]
    private long? Number { get; set; }

    protected override async Task LoadAsync()
    {
        if (await Ask(new GetOperations(_filter with { Seq = Number }, _page, PageSize)) is { } found
            && await Ask(new GetOperationChoices()) is { } choices)
        {
            (_found, _choices) = (found, choices);
        }
    }

    private static AccountId? IdOf(ChangeEventArgs change) => Guid.TryParse((string?)change.Value, out var id) ? new AccountId(id) : null;

    private static string? TextOf(ChangeEventArgs change) => change.Value is string { Length: > 0 } text ? text : null;

    private Task FilterAsync(OperationFilter filter)
    {
        (_filter, _page) = (filter, 1);
        return ReloadAsync();
    }

    private Task TurnAsync(int page)
    {
        _page = page;
        return ReloadAsync();
    }

    private async Task VerifyAsync()
    {
        _isVerifying = true;
        StateHasChanged();
        _report = await Ask(new VerifyChain());
        _isVerifying = false;
    }

    private async Task ExportAsync(TableFormat format)
    {
        if (await Ask(new ExportOperations(_filter, format)) is { } table)
        {
            var (extension, mediaType) = format == TableFormat.Xlsx ? ("xlsx", MediaTypes.Xlsx) : ("csv", MediaTypes.Csv);
            await Downloads.SaveAsync($"{table.Name}.{extension}", mediaType, table.Content, Closed);
        }
    }
}
