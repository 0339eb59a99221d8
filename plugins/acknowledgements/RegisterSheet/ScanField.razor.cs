using ClassTeacherPlatform.Sdk.Blazor.Fields;
using ClassTeacherPlatform.Sdk.Files;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.RegisterSheet;

/// <summary>Takes the scan of a signed sheet, or of a stack of families' sheets.</summary>
public sealed partial class ScanField
{
    private static readonly IReadOnlyList<string> Kinds = [".pdf", ".jpg", ".jpeg", ".png"];

    private string? _problem;

    [Parameter]
    public SheetScan? Scan { get; set; }

    [Parameter]
    public EventCallback<SheetScan?> ScanChanged { get; set; }

    [Inject]
    private IFileStore Files { get; set; } = null!;

    [Inject]
    private IPdfPages Pdf { get; set; } = null!;

    /// <summary>The page that holds it reads.</summary>
    protected override Task LoadAsync() => Task.CompletedTask;

    private async Task KeepAsync(ChosenFile file)
    {
        var isPdf = string.Equals(Path.GetExtension(file.Name), ".pdf", StringComparison.OrdinalIgnoreCase);
        var pages = isPdf ? Pdf.Count(file.Content) : null;
        _problem = isPdf && pages is null ? T.Text["RegisterSheet.ScanUnreadable"] : null;
        if (_problem is not null)
        {
            return;
        }

        using var content = new MemoryStream(file.Content, writable: false);
        try
        {
            await ScanChanged.InvokeAsync(new SheetScan(await Files.SaveAsync(content, file.Name, file.MediaType, Closed), pages, IsStack: false));
        }
        catch (FileNotKeptException problem)
        {
            _problem = T.Text[$"File.{problem.Problem}"];
        }
    }
}
