using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using ClassTeacherPlatform.Sdk.Files;
using ClassTeacherPlatform.Sdk.Ids;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Credentials.Undertakings;

/// <summary>The undertakings of a class's families: who has signed, papers to sign, the register.</summary>
public sealed partial class UndertakingsPage
{
    private ClassUndertakings? _view;

    [SupplyParameterFromQuery(Name = "class")]
    private Guid? ClassId { get; set; }

    [SupplyParameterFromQuery(Name = "student")]
    private Guid? StudentId { get; set; }

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    protected override async Task LoadAsync() => _view = ClassId is { } id ? await Ask(new GetClassUndertakings(new SchoolClassId(id))) : null;

    private async Task PrintAsync()
    {
        if (await Do(new GetUndertakingBlanks(_view!.Class.Id)) is { IsDone: true, Value: var sheet })
        {
            await Downloads.OpenAsync(sheet.Name, MediaTypes.Pdf, sheet.Content, Closed);
        }
    }

    private async Task ExportAsync(TableFormat format)
    {
        if (await Do(new ExportUndertakings(_view!.Class.Id, format)) is { IsDone: true, Value: var file })
        {
            var (extension, mediaType) = format == TableFormat.Xlsx ? ("xlsx", MediaTypes.Xlsx) : ("csv", MediaTypes.Csv);
            await Downloads.SaveAsync($"{file.Name}.{extension}", mediaType, file.Content, Closed);
        }
    }
}
