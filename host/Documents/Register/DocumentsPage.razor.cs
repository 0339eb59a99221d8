using System.Globalization;
using ClassTeacherPlatform.Host.Access;
using ClassTeacherPlatform.Sdk.Blazor.Downloads;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.Documents.Register;

/// <summary>The register of documents: find by number, check by the printed code, open the file.</summary>
public sealed partial class DocumentsPage
{
    private const int PageSize = 50;

    private string _text = string.Empty;
    private DocumentsFound? _found;
    private DocumentFile? _checked;
    private int _page = 1;
    private bool _mayEdit;

    [Inject]
    private IDownloads Downloads { get; set; } = null!;

    protected override async Task LoadAsync()
    {
        _found = await Ask(new GetDocuments(_text, _page, PageSize));
        _mayEdit = await Account.MayAsync(KernelPermissions.Templates, Closed);
    }

    private string At(DateTimeOffset instant) => Clock.AtSchool(instant).ToString("g", CultureInfo.CurrentCulture);

    private Task SearchAsync(string text)
    {
        (_text, _page, _checked) = (text, 1, null);
        return ReloadAsync();
    }

    private Task TurnAsync(int page)
    {
        _page = page;
        return ReloadAsync();
    }

    private async Task OpenAsync(DocumentRow row)
    {
        _checked = await Ask(new GetDocumentFile(row.Id, row.StudentId is { } student ? [student] : []));
        if (_checked is { } file)
        {
            await Downloads.OpenAsync(file.Name, MediaTypes.Pdf, file.Content, Closed);
        }
    }
}
