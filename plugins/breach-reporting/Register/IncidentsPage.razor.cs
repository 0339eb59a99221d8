using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Files;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Register;

/// <summary>The register of breaches: all of them, their technical part, or the own ones, by what the account may see.</summary>
public sealed partial class IncidentsPage
{
    private IReadOnlyList<IncidentLine> _lines = [];
    private string _search = string.Empty;
    private bool _seesAll;
    private bool _isSupport;

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    protected override async Task LoadAsync()
    {
        _seesAll = await Account.MayAsync(Names.See, Closed);
        _isSupport = !_seesAll && await Account.MayAsync(Names.Support, Closed);
        var lines = _seesAll ? await Ask(new GetIncidents(_search)) : _isSupport ? await Ask(new GetIncidentsForSupport()) : await Ask(new GetOwnIncidents());
        _lines = lines ?? [];
    }

    private Task SearchAsync(string search)
    {
        _search = search;
        return ReloadAsync();
    }

    private async Task ExportAsync(TableFormat format)
    {
        if (await Ask(new ExportIncidents(_search, format)) is { } file)
        {
            var (extension, mediaType) = format == TableFormat.Xlsx ? ("xlsx", MediaTypes.Xlsx) : ("csv", MediaTypes.Csv);
            await Downloads.SaveAsync($"{file.Name}.{extension}", mediaType, file.Content, Closed);
        }
    }
}
