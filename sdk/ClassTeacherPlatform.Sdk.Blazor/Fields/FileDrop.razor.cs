using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace ClassTeacherPlatform.Sdk.Blazor.Fields;

/// <summary>Takes one file from the person's computer, chosen or dropped; says clearly why it does not take another.</summary>
/// <example>
/// <code>
/// &lt;FileDrop Label="@T.Text["Scan.File"]" Kinds="@([".pdf"])" MaxMegabytes="20" Chosen="ReadScanAsync" /&gt;
/// </code>
/// </example>
public sealed partial class FileDrop : IDisposable
{
    private readonly string _id = $"file-{Guid.NewGuid():N}";
    private readonly CancellationTokenSource _closed = new();
    private string? _refusal;
    private bool _isReading;

    /// <summary>What file is wanted, in the user's language.</summary>
    [Parameter, EditorRequired]
    public required string Label { get; set; }

    /// <summary>Extensions with the dot.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Kinds { get; set; }

    /// <summary>How large it may be; 50 at most, as the file store keeps.</summary>
    [Parameter]
    public int MaxMegabytes { get; set; } = 50;

    /// <summary>Told with the file once it is read.</summary>
    [Parameter, EditorRequired]
    public EventCallback<ChosenFile> Chosen { get; set; }

    private string NoteId => $"{_id}-note";

    private long MaxBytes => MaxMegabytes * 1024L * 1024;

    /// <inheritdoc/>
    public void Dispose()
    {
        _closed.Cancel();
        _closed.Dispose();
    }

    private async Task ReadAsync(InputFileChangeEventArgs change)
    {
        if (change.FileCount == 0)
        {
            return;
        }

        var file = change.File;
        _refusal = WhyNot(file);
        if (_refusal is not null)
        {
            return;
        }

        _isReading = true;
        try
        {
            var content = await ReadAsync(file);
            if (FileSignatures.Fits(Path.GetExtension(file.Name), content))
            {
                await Chosen.InvokeAsync(new ChosenFile(file.Name, file.ContentType, content));
            }
            else
            {
                _refusal = T.Text["Kit.FileNotWhatItSays", Path.GetExtension(file.Name)];
            }
        }
        catch (IOException)
        {
            _refusal = T.Text["Kit.FileBroken"];
        }
        finally
        {
            _isReading = false;
        }
    }

    private async Task<byte[]> ReadAsync(IBrowserFile file)
    {
        await using var stream = file.OpenReadStream(MaxBytes, _closed.Token);
        using var content = new MemoryStream((int)file.Size);
        await stream.CopyToAsync(content, _closed.Token);
        return content.ToArray();
    }

    private string? WhyNot(IBrowserFile file) => file switch
    {
        _ when !Kinds.Contains(Path.GetExtension(file.Name), StringComparer.OrdinalIgnoreCase) => T.Text["Kit.FileKind", string.Join(", ", Kinds)],
        { Size: 0 } => T.Text["Kit.FileEmpty"],
        _ when file.Size > MaxBytes => T.Text["Kit.FileTooLarge", MaxMegabytes],
        _ => null,
    };
}
