using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Acknowledgements.Marks;
using Microsoft.AspNetCore.Components;

namespace ClassTeacherPlatform.Acknowledgements.ClassView;

/// <summary>The table of a class: its heads stay in sight, on a phone each person is a card that says only what is asked of him.</summary>
public sealed partial class MatrixTable
{
    [Parameter, EditorRequired]
    public required ClassMatrix Matrix { get; set; }

    /// <summary>Leaves out whoever has answered everything.</summary>
    [Parameter]
    public bool OnlyOpen { get; set; }

    /// <summary>Whose line is shown as chosen.</summary>
    [Parameter]
    public Guid? Chosen { get; set; }

    private static string LookOf(MatrixCell cell) => cell.State switch
    {
        CellState.NotAsked => "cell none",
        CellState.NotNeeded => "cell spare",
        CellState.Seen => "cell seen",
        CellState.RefusedToSign => "cell refused",
        CellState.Overdue => "cell late",
        CellState.Waiting => "cell waiting",
    };

    private static string PersonOf(MatrixLine line) => line.Capacity is null ? T.Text["Capacity.Student"] : $"{line.Name.Full}, {Say.Capacity(line.Capacity)}";

    private IReadOnlyList<MatrixLine> LinesOf(MatrixStudent student) => OnlyOpen ? [.. student.Lines.Where(l => l.Cells.Any(c => c.IsOpen))] : student.Lines;

    private string AddressOf(MatrixColumn column) => column.Head.Kind == ContentKind.Delivery
        ? $"/acknowledgements/sheet?class={Matrix.Class.Id}&content={column.Head.ContentId}"
        : $"/acknowledgements/contents/{column.Head.ContentId}?class={Matrix.Class.Id}";
}
