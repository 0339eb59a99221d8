using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Host.PersonalLinks.Page;

/// <summary>A text in which what stands between two pairs of stars stands out.</summary>
public sealed partial class BoldText
{
    private const string Mark = "**";

    [Parameter, EditorRequired]
    public string Of { get; set; } = string.Empty;

    /// <summary>A mark without its pair is text.</summary>
    private IEnumerable<(string Words, bool IsBold)> Pieces
    {
        get
        {
            var pieces = Of.Split(Mark);
            return pieces.Select((piece, at) => at % 2 == 1 && at == pieces.Length - 1 ? (Mark + piece, false) : (piece, at % 2 == 1));
        }
    }
}
