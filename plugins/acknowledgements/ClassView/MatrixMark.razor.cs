using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.ClassView;

/// <summary>How one person stands to one content: a sign, a word and a colour.</summary>
public sealed partial class MatrixMark
{
    [Parameter, EditorRequired]
    public required MatrixCell Cell { get; set; }
}
