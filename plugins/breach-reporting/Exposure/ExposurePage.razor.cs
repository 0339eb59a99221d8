using System.Globalization;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Files;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.BreachReporting.Exposure;

/// <summary>Whose data were seen with the access: what may have become known.</summary>
public sealed partial class ExposurePage
{
    private const int PageSize = 100;

    private ExposureList? _list;
    private int _page = 1;

    [Parameter]
    public int Number { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    private bool IsEmpty => _list is not { Reads.Count: > 0 };

    protected override async Task LoadAsync() => _list = await Ask(new GetExposure(Number));

    private string Wall(DateTimeOffset instant) => Clock.AtSchool(instant).ToString("g", CultureInfo.CurrentCulture);

    private async Task ExportAsync(TableFormat format)
    {
        if (await Ask(new ExportExposure(Number, format)) is { } file)
        {
            var (extension, mediaType) = format == TableFormat.Xlsx ? ("xlsx", MediaTypes.Xlsx) : ("csv", MediaTypes.Csv);
            await Downloads.SaveAsync($"{file.Name}.{extension}", mediaType, file.Content, Closed);
        }
    }
}
