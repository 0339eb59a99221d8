using ClassTeacherPlatform.Host.Web;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Documents.Templates;

/// <summary>Edits one template with a preview as it is printed.</summary>
public sealed partial class TemplatePage
{
    private static readonly (string Mark, string Meaning)[] Marks =
    [
        ("# …", "Templates.Mark.Title"), ("## …", "Templates.Mark.Part"), ("- …", "Templates.Mark.Item"), ("[ ] …", "Templates.Mark.Box"),
        ("> …", "Templates.Mark.Addressee"), ("^ …", "Templates.Mark.Centred"), ("! …", "Templates.Mark.Note"), ("~ … | …", "Templates.Mark.Signature"),
        ("---", "Templates.Mark.Page"), ("**…**", "Templates.Mark.Bold"),
    ];

    private TemplateView? _view;
    private string _ru = string.Empty;
    private string _en = string.Empty;

    [Parameter]
    public string Id { get; set; } = string.Empty;

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    protected override async Task LoadAsync()
    {
        var was = _view;
        _view = await Ask(new GetTemplate(Id));
        if (_view is { } view && (was is null || (_ru == was.TextRu && _en == was.TextEn)))
        {
            (_ru, _en) = (view.TextRu, view.TextEn);
        }
    }

    private void Restore() => (_ru, _en) = (_view!.ShippedRu, _view.ShippedEn);

    private async Task PreviewAsync(string language, string text)
    {
        if (await Ask(new PreviewTemplate(Id, language, text)) is { } file)
        {
            await Downloads.OpenAsync($"{T.Text["Templates.PreviewFile"]}.pdf", MediaTypes.Pdf, file, Closed);
        }
    }

    private async Task SaveAsync()
    {
        if ((await Do(new ChangeTemplate(Id, _view!.Version, _ru, _en), T.Text["Templates.Saved"])).IsDone)
        {
            _view = null;
            await ReloadAsync();
        }
    }
}
