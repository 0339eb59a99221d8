using ClassTeacherPlatform.Acknowledgements.Data;
using ClassTeacherPlatform.Sdk.Blazor.Papers;

namespace ClassTeacherPlatform.Acknowledgements.RegisterSheet;

/// <summary>A name on the sheet and what was marked beside it.</summary>
public sealed class SheetCell(SheetRow row) : PaperCell
{
    public SheetRow Row => row;

    /// <summary>Null: not on the sheet.</summary>
    public SheetAnswer? Answer { get; private set; }

    public override bool IsThere => Answer is not null;

    public void Mark(SheetAnswer? answer)
    {
        Answer = answer;
        if (answer is null)
        {
            ForgetPages();
        }
    }
}
