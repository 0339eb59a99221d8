using System.Globalization;
using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Directory;
using ClassTeacherPlatform.Sdk.Files;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Duties.Pages;

/// <summary>The school at a glance: how far each class is with each clause («Сводка по школе»).</summary>
public sealed partial class OverviewPage
{
    private SchoolOverview? _overview;

    /// <summary>The parallel shown; none for all.</summary>
    [SupplyParameterFromQuery(Name = "grade")]
    private int? Grade { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    [Inject]
    private ITableWriter Tables { get; set; } = null!;

    private IReadOnlyList<SchoolClass> Shown => [.. _overview!.Classes.Where(c => Grade is null || c.Grade == Grade)];

    protected override async Task LoadAsync() => _overview = await Ask(new GetOverview());

    private void ChooseGrade(ChangeEventArgs change) => Navigation.NavigateTo(Navigation.GetUriWithQueryParameter(
        "grade", int.TryParse((string?)change.Value, CultureInfo.InvariantCulture, out var grade) ? grade : (int?)null));

    private async Task ExportAsync(TableFormat format)
    {
        // Asked again: the permission is checked when the file is made, and the numbers are of this moment.
        await ReloadAsync();
        if (_overview is null)
        {
            return;
        }

        var table = new OverviewTable(Shown, _overview.Carried);
        var (extension, mediaType) = format == TableFormat.Xlsx ? ("xlsx", MediaTypes.Xlsx) : ("csv", MediaTypes.Csv);
        var name = T.Text["Overview.FileName", Clock.Today.ToString("O", CultureInfo.InvariantCulture)];
        await Downloads.SaveAsync($"{name}.{extension}", mediaType, Tables.Write(format, table.Heads, table.Rows), Closed);
    }
}
