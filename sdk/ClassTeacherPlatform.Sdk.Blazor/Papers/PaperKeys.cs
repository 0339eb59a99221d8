using System.Globalization;
using Microsoft.AspNetCore.Components.Web;

namespace ClassTeacherPlatform.Sdk.Blazor.Papers;

/// <summary>The keyboard of a grid of papers. Letters count by their place too: Д and Н on a keyboard left in Latin are L and Y.</summary>
/// <example>
/// <code>
/// var key = PaperKeys.Of(pressed);
/// if (!PaperKeys.Apply(grid, key)) { … Yes, No, Turn, Clear, Exception, Register: the module's own … }
/// </code>
/// </example>
public static class PaperKeys
{
    /// <summary>What was pressed.</summary>
    public static PaperKey Of(KeyboardEventArgs pressed) => pressed switch
    {
        { AltKey: true } or { MetaKey: true } => PaperKey.None,
        { CtrlKey: true, Key: "Enter" } => PaperKey.Register,
        { CtrlKey: true } => PaperKey.None,
        _ => Plain(pressed.Key),
    };

    /// <summary>Carries out what moves the active cell or pages; false where the module has to act.</summary>
    public static bool Apply<TCell>(PaperGrid<TCell> grid, PaperKey key)
        where TCell : PaperCell
    {
        ArgumentNullException.ThrowIfNull(grid);
        switch (key)
        {
            case PaperKey.None: return true;
            case PaperKey.Up: grid.Move(-1, 0); return true;
            case PaperKey.Down: grid.Move(1, 0); return true;
            case PaperKey.Left: grid.Move(0, -1); return true;
            case PaperKey.Right: grid.Move(0, 1); return true;
            case PaperKey.First: grid.Move(-grid.Cells.Count, 0); return true;
            case PaperKey.Last: grid.Move(grid.Cells.Count, 0); return true;
            case PaperKey.PageLater: grid.Shift(1); return true;
            case PaperKey.PageEarlier: grid.Shift(-1); return true;
            case PaperKey.PageMore: grid.Lengthen(1); return true;
            case PaperKey.PageFewer: grid.Lengthen(-1); return true;
            case PaperKey.Yes or PaperKey.No or PaperKey.Turn or PaperKey.Clear or PaperKey.Exception or PaperKey.Register: return false;
        }

        return false;
    }

    private static PaperKey Plain(string key) => key switch
    {
        "ArrowUp" => PaperKey.Up,
        "ArrowDown" => PaperKey.Down,
        "ArrowLeft" => PaperKey.Left,
        "ArrowRight" => PaperKey.Right,
        "Home" => PaperKey.First,
        "End" => PaperKey.Last,
        "Enter" => PaperKey.Yes,
        " " => PaperKey.Turn,
        "Backspace" or "Delete" => PaperKey.Clear,
        "PageDown" => PaperKey.PageLater,
        "PageUp" => PaperKey.PageEarlier,
        "+" or "=" => PaperKey.PageMore,
        "-" => PaperKey.PageFewer,
        "F2" => PaperKey.Exception,
        _ => Letter(key.ToUpperInvariant(), CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en"),
    };

    private static PaperKey Letter(string key, bool english) => (key, english) switch
    {
        ("Д", _) or ("L", false) or ("Y", true) => PaperKey.Yes,
        ("Н", _) or ("Y", false) or ("N", true) => PaperKey.No,
        _ => PaperKey.None,
    };
}
